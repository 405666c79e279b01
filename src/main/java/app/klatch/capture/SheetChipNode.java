package app.klatch.capture;

import app.klatch.ui.Chip;
import app.klatch.ui.Icons;
import app.klatch.ui.Keys;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;

/// Makes the chip of a piece: ✕ switches it off, ↺ on again; with the focus on it Backspace, Delete, Space and Enter do.
final class SheetChipNode {
    private static final List<String> KEYS = List.of("Backspace", "Delete", "Space", "Enter");

    private SheetChipNode() {}

    static Chip of(SheetChip chip, Runnable onMouse, Runnable onKey) {
        String icon = chip.place() == null ? PieceIcons.of(chip.kind()) : chip.place().icon();
        Chip node = new Chip(icon, chip.label().replace('\n', ' '), styles(chip));
        if (chip.off()) {
            node.getChildren().add(Icons.of("mdi2r-restore", "chip-cross-icon"));
            node.setOnMouseClicked(_ -> onMouse.run());
        } else {
            node.removable(chip.label(), onMouse);
        }
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setAccessibleText(chip.off() ? chip.label() + ", switched off" : chip.label());
        node.setAccessibleHelp(chip.off() ? "Backspace switches it on again" : "Backspace makes it plain text");
        node.setFocusTraversable(true);
        node.setOnKeyPressed(event -> {
            if (KEYS.stream().anyMatch(key -> Keys.matches(key, event))) {
                event.consume();
                onKey.run();
            }
        });
        return node;
    }

    private static String[] styles(SheetChip chip) {
        List<String> styles = new ArrayList<>(List.of("sheet-chip"));
        if (chip.off()) {
            styles.add("chip-off");
        } else if (chip.place() != null) {
            styles.add(chip.place().chipStyle());
        } else if (chip.kind() == PieceKind.FOLLOW_UP || chip.kind() == PieceKind.AGENDA) {
            styles.add("chip-accent");
        }
        return styles.toArray(String[]::new);
    }
}

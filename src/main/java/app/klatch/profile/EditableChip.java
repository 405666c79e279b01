package app.klatch.profile;

import app.klatch.ui.Chip;
import app.klatch.ui.EditableText;
import app.klatch.ui.Keys;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// A chip that turns into an editor where it stands: E edits, Delete removes, a right click opens its menu.
final class EditableChip extends HBox {
    private final Chip chip;
    private final Runnable remove;
    private final Runnable open;
    private Supplier<List<? extends MenuItem>> more = List::of;

    /// `name` is what screen readers call the editor, which starts from `toEdit`; a blank text should remove it.
    EditableChip(Chip chip, String name, String toEdit, EditableText.Save save, Runnable remove) {
        super(chip);
        this.chip = chip;
        this.open = () -> edit(name, toEdit, save);
        this.remove = remove;
        chip.setOnContextMenuRequested(event -> menu().show(chip, event.getScreenX(), event.getScreenY()));
        chip.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Puts more into the menu, above Edit and Remove.
    EditableChip offering(Supplier<List<? extends MenuItem>> items) {
        more = items;
        return this;
    }

    /// A click or Enter on the chip opens the menu.
    EditableChip opensMenu() {
        chip.onAction(() -> menu().show(chip, Side.BOTTOM, 0, 4));
        return this;
    }

    /// An empty field of the same size, which adds another chip.
    static EditableText adder(String name, String placeholder) {
        EditableText field = new EditableText(name, placeholder, false).styled("chip-text");
        field.getStyleClass().add("chip-editor");
        return field;
    }

    static MenuItem item(String words, Runnable run) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(more.get());
        menu.getItems().addAll(item("Edit", open), item("Remove", remove));
        return menu;
    }

    private void edit(String name, String toEdit, EditableText.Save save) {
        EditableText field = adder(name, toEdit);
        field.onEnd(() -> {
            boolean focused = isFocusWithin();
            getChildren().setAll(chip);
            if (focused) {
                chip.requestFocus();
            }
        });
        field.show(toEdit, toEdit, save);
        getChildren().setAll(field);
        field.edit();
    }

    private void onKey(KeyEvent event) {
        if (Keys.matches("E", event)) {
            event.consume();
            open.run();
        } else if (Keys.matches("Delete", event) || Keys.matches("Backspace", event)) {
            event.consume();
            remove.run();
        }
    }
}

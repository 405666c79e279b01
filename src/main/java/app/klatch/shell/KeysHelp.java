package app.klatch.shell;

import app.klatch.ui.Action;
import app.klatch.ui.KeyHint;
import app.klatch.ui.SectionHeader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The keys of the page in front and of the window, side by side on a card.
public final class KeysHelp {
    private final OverlayLayer overlay;

    public KeysHelp(OverlayLayer overlay) {
        this.overlay = overlay;
    }

    public void open(Page page, List<Action> everywhere) {
        GridPane columns = new GridPane();
        columns.getStyleClass().add("keys-columns");
        List<Action> here = page.actions().get();
        if (!here.isEmpty()) {
            columns.add(column(page.title(), here), 0, 0);
        }
        columns.add(column("Everywhere", everywhere), here.isEmpty() ? 0 : 1, 0);
        Label title = new Label("Keys");
        title.getStyleClass().add("title");
        Button close = new Button("Close");
        close.setOnAction(_ -> overlay.close());
        VBox card = new VBox(title, columns, close);
        card.getStyleClass().addAll("overlay-card", "keys-help");
        overlay.open(card, close);
    }

    private static VBox column(String heading, List<Action> actions) {
        Map<String, HBox> keys = new LinkedHashMap<>();
        for (Action action : actions) {
            if (action.shortcut() != null) {
                keys.computeIfAbsent(action.name(), _ -> keysOfOne()).getChildren().add(new KeyHint(action.shortcut()));
            }
        }
        GridPane rows = new GridPane();
        rows.getStyleClass().add("keys-rows");
        keys.forEach((name, hints) -> rows.addRow(rows.getRowCount(), hints, new Label(name)));
        return new VBox(new SectionHeader(heading), rows);
    }

    private static HBox keysOfOne() {
        HBox keys = new HBox();
        keys.getStyleClass().add("keys-of-one");
        return keys;
    }
}

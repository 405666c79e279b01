package app.klatch.shell;

import app.klatch.ui.Avatar;
import app.klatch.ui.Icons;
import app.klatch.ui.KeyHint;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of the palette: icon or initials, title, detail, and the shortcut at the right.
final class PaletteCell extends ListCell<PaletteItem> {
    PaletteCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaletteItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label title = new Label(item.title());
        title.getStyleClass().add(item.isFound() ? "name" : "body");
        Label detail = new Label(item.detail());
        detail.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(sign(item), title, detail, gap);
        if (item.shortcut() != null) {
            row.getChildren().add(new KeyHint(item.shortcut()));
        }
        row.getStyleClass().add("palette-row");
        setGraphic(row);
        setAccessibleText(item.title() + " " + item.detail());
    }

    private static Node sign(PaletteItem item) {
        HBox place = new HBox(item.icon() == null ? new Avatar(item.title(), Avatar.Size.SMALL)
                : item.tint() == null ? Icons.of(item.icon()) : Icons.of(item.icon(), item.tint()));
        place.getStyleClass().add("palette-sign");
        return place;
    }
}

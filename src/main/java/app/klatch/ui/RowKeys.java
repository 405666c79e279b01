package app.klatch.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The keys of a row, at its right, which can be clicked too. In a narrow row the letters stand there alone and say on hover
/// what they do: what the row itself has to say goes first.
public final class RowKeys extends HBox {
    private static final double NARROW = 800;

    /// What can be done, and the few words beside its key.
    public record Key(Action action, String caption) {}

    private boolean narrow;

    /// `row` is the one they stand in.
    public RowKeys(Region row) {
        getStyleClass().add("row-keys");
        setMinWidth(USE_PREF_SIZE);
        setOnMouseClicked(MouseEvent::consume);
        row.widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(now -> {
            narrow = now;
            getChildren().forEach(button -> shorten((Button) button));
        });
    }

    public void show(List<Key> keys) {
        getChildren().setAll(keys.stream().map(this::button).toList());
    }

    /// They are seen in the chosen row, and under the mouse.
    public void seen(boolean now) {
        setVisible(now);
        setManaged(now);
    }

    private Button button(Key key) {
        String shortcut = key.action().shortcut();
        Button button = new Button(key.caption(), shortcut == null ? null : new KeyHint(shortcut));
        button.getStyleClass().setAll("row-key");
        button.setFocusTraversable(false);
        button.setAccessibleText(key.action().name());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> key.action().run().run());
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, RowKeys::onceOnly);
        shorten(button);
        return button;
    }

    private void shorten(Button button) {
        boolean now = narrow && button.getGraphic() != null;
        button.setContentDisplay(now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        button.setTooltip(now ? new Tooltip(button.getAccessibleText()) : null);
    }

    /// After the first click of a double click another row may stand under the mouse.
    private static void onceOnly(MouseEvent event) {
        if (event.getClickCount() > 1) {
            event.consume();
        }
    }
}

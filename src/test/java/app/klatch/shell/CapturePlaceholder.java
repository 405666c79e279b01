package app.klatch.shell;

import app.klatch.ui.Icons;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/// Stands where the capture bar will be: looks like it, understands nothing.
public final class CapturePlaceholder {
    private CapturePlaceholder() {}

    public static CaptureSlot slot() {
        TextField field = new TextField();
        field.setPromptText("Who did you meet?");
        field.setAccessibleText("Capture bar");
        HBox.setHgrow(field, Priority.ALWAYS);
        Label key = new Label("Ctrl+N");
        key.getStyleClass().addAll("caption", "muted");
        HBox bar = new HBox(Icons.of("mdi2m-magnify", "capture-icon"), field, key);
        bar.getStyleClass().add("capture-bar");
        return new CaptureSlot(bar, new Pane(), field::requestFocus);
    }
}

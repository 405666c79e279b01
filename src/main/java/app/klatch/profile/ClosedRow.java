package app.klatch.profile;

import app.klatch.ui.Icons;
import app.klatch.ui.Wrapping;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// What is closed, done or let go, with the button that opens it again.
final class ClosedRow extends HBox {
    ClosedRow(String words, boolean done, Runnable onReopen) {
        Label text = new Label(words, Icons.of(done ? "mdi2c-check" : "mdi2c-close"));
        Wrapping.of(text);
        text.getStyleClass().addAll("caption", "muted");
        Button reopen = new Button("Open again");
        reopen.getStyleClass().add("quiet-button");
        reopen.setMinWidth(USE_PREF_SIZE);
        reopen.setOnAction(_ -> onReopen.run());
        getStyleClass().add("closed-row");
        getChildren().addAll(text, reopen);
    }
}

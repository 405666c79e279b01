package app.klatch.log;

import app.klatch.ui.Icons;
import app.klatch.ui.KeyHint;
import app.klatch.ui.Wrapping;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The etiquette of the place beside what is being written, until it is dismissed for good.
final class HintLine extends HBox {
    static final String KEY = "Ctrl+Shift+H";

    HintLine(EtiquetteHint hint) {
        getStyleClass().add("form-hint");
        Label words = new Label();
        words.getStyleClass().addAll("caption", "muted");
        Wrapping.of(words);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button dismiss = new Button("Never here again", new KeyHint(KEY));
        dismiss.getStyleClass().add("quiet-button");
        dismiss.setMinWidth(USE_PREF_SIZE);
        dismiss.setOnAction(_ -> hint.dismiss());
        getChildren().addAll(Icons.of("mdi2l-lightbulb-on-outline"), words, dismiss);
        hint.text().subscribe(text -> {
            words.setText(text);
            setVisible(!text.isEmpty());
            setManaged(!text.isEmpty());
        });
    }
}

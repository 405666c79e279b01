package app.klatch.settings;

import app.klatch.ui.Wrapping;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// A sentence under a control about what could not be; nothing while all is well.
final class ProblemLine extends Label {
    ProblemLine(ObservableValue<String> sentence) {
        getStyleClass().addAll("caption", "attention");
        Wrapping.of(this);
        setMinHeight(USE_PREF_SIZE);
        textProperty().bind(sentence);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}

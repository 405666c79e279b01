package app.klatch.settings;

import app.klatch.ui.Wrapping;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One choice: at the left how it is called and what it does, at the right the control.
final class SettingRow extends HBox {
    SettingRow(String name, String meaning, Node... controls) {
        getStyleClass().add("setting");
        Label title = new Label(name);
        title.getStyleClass().add("name");
        Label about = new Label(meaning);
        about.getStyleClass().addAll("caption", "muted");
        Wrapping.of(about);
        about.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(title, about);
        words.getStyleClass().add("setting-words");
        VBox right = new VBox(controls);
        right.getStyleClass().add("setting-controls");
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(words, right);
    }
}

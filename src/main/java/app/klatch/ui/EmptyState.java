package app.klatch.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An empty page teaches by one example that can be clicked to try.
public final class EmptyState extends VBox {
    /// `example` is a capture line; null when there is nothing to try here.
    public EmptyState(String icon, String title, String text, @Nullable String example, Runnable onTry) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label heading = label(title, "title");
        Label words = label(text, "muted");
        Wrapping.of(words);
        getChildren().addAll(Icons.of(icon, "empty-icon"), heading, words);
        if (example != null) {
            Button button = new Button(example, Icons.of("mdi2k-keyboard-outline"));
            button.getStyleClass().add("example");
            button.setAccessibleText("Try: " + example);
            button.setOnAction(_ -> onTry.run());
            getChildren().add(button);
        }
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}

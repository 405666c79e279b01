package app.klatch.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A rounded chip: icon, label, and ✕ when it can be taken away. The style classes `kind-coffee`, `kind-cocktail`,
/// `kind-event` and `kind-album` give it the coloured edge of a platform kind, `chip-accent` the accent.
public final class Chip extends HBox {
    private final Label label = new Label();

    public Chip(@Nullable String icon, String text, String... styleClasses) {
        getStyleClass().add("chip");
        getStyleClass().addAll(styleClasses);
        label.setText(text);
        if (icon != null) {
            FontIcon graphic = Icons.of(icon, "chip-icon");
            label.setGraphic(graphic);
        }
        getChildren().add(label);
        setAccessibleText(text);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Adds the ✕; `what` finishes the sentence "Take away …" for screen readers.
    public Chip removable(String what, Runnable onRemove) {
        Button cross = new Button(null, Icons.of("mdi2c-close", "chip-cross-icon"));
        cross.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        cross.getStyleClass().setAll("chip-cross");
        cross.setAccessibleText("Take away " + what);
        cross.setFocusTraversable(false);
        cross.setOnAction(_ -> onRemove.run());
        getChildren().add(cross);
        return this;
    }

    /// Makes the whole chip a button, also by Enter and Space.
    public Chip onAction(Runnable action) {
        getStyleClass().add("chip-button");
        setFocusTraversable(true);
        setAccessibleRole(javafx.scene.AccessibleRole.BUTTON);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                action.run();
            }
        });
        setOnKeyPressed(event -> {
            if (Keys.matches("Enter", event) || Keys.matches("Space", event)) {
                action.run();
                event.consume();
            }
        });
        return this;
    }

    public void setText(String text) {
        label.setText(text);
        setAccessibleText(text);
    }
}

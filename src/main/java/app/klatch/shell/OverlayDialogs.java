package app.klatch.shell;

import app.klatch.ui.Dialogs;
import app.klatch.ui.Wrapping;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks on a card over the window; buttons are named by what they do.
public final class OverlayDialogs implements Dialogs {
    private final OverlayLayer overlay;

    public OverlayDialogs(OverlayLayer overlay) {
        this.overlay = overlay;
    }

    @Override
    public void confirm(String title, String text, String actionName, Runnable onConfirmed) {
        Button action = button(actionName, "dialog-danger", onConfirmed);
        Label words = new Label(text);
        Wrapping.of(words);
        words.getStyleClass().add("muted");
        show(title, words, action, action);
    }

    @Override
    public void askText(String title, String label, String initial, String actionName, Consumer<String> onText) {
        TextField field = new TextField(initial);
        field.setAccessibleText(label);
        field.setPromptText(label);
        Button action = button(actionName, "dialog-action", () -> onText.accept(field.getText().strip()));
        action.disableProperty().bind(field.textProperty().map(String::isBlank));
        show(title, field, action, field);
        field.selectAll();
    }

    private void show(String title, Node body, Button action, Node focus) {
        Label heading = new Label(title);
        Wrapping.of(heading);
        heading.getStyleClass().add("strong");
        Button cancel = button("Cancel", "dialog-cancel", () -> {});
        cancel.setCancelButton(true);
        action.setDefaultButton(true);
        HBox buttons = new HBox(cancel, action);
        buttons.getStyleClass().add("dialog-buttons");
        VBox card = new VBox(heading, body, buttons);
        card.getStyleClass().addAll("overlay-card", "dialog");
        overlay.open(card, focus);
    }

    private Button button(String name, String styleClass, Runnable act) {
        Button button = new Button(name);
        button.getStyleClass().add(styleClass);
        button.setOnAction(_ -> {
            overlay.close();
            act.run();
        });
        return button;
    }
}

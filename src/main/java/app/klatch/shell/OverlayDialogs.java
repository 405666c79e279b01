package app.klatch.shell;

import app.klatch.ui.Dialogs;
import app.klatch.ui.States;
import app.klatch.ui.Wrapping;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks on a card over the window; buttons are named by what they do.
public final class OverlayDialogs implements Dialogs {
    private final OverlayLayer overlay;

    public OverlayDialogs(OverlayLayer overlay) {
        this.overlay = overlay;
    }

    @Override
    public void confirm(String title, String text, String actionName, Runnable onConfirmed) {
        Button action = closing(actionName, "dialog-danger", onConfirmed);
        Label words = new Label(text);
        Wrapping.of(words);
        words.getStyleClass().add("muted");
        show(title, words, action, action);
    }

    @Override
    public void askText(String title, String label, String initial, String actionName, Function<String, @Nullable String> onText) {
        TextField field = new TextField(initial);
        field.setAccessibleText(label);
        field.setPromptText(label);
        Label problem = problem();
        Button action = button(actionName, "dialog-action", () -> {
            String complaint = onText.apply(field.getText().strip());
            problem.setText(complaint == null ? "" : complaint);
            field.setAccessibleHelp(complaint);
            if (complaint == null) {
                overlay.close();
            } else {
                field.requestFocus();
                field.selectAll();
            }
        });
        action.disableProperty().bind(field.textProperty().map(String::isBlank));
        show(title, new VBox(field, problem), action, field);
        field.selectAll();
    }

    /// Where a sentence says why an answer can't be; takes no room while there is none.
    private static Label problem() {
        Label problem = new Label();
        problem.getStyleClass().addAll("editable-hint", "caption", "dialog-problem");
        problem.pseudoClassStateChanged(States.PROBLEM, true);
        Wrapping.of(problem);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private void show(String title, Node body, Button action, Node focus) {
        Label heading = new Label(title);
        Wrapping.of(heading);
        heading.getStyleClass().add("strong");
        Button cancel = closing("Cancel", "dialog-cancel", () -> {});
        cancel.setCancelButton(true);
        action.setDefaultButton(true);
        HBox buttons = new HBox(cancel, action);
        buttons.getStyleClass().add("dialog-buttons");
        VBox card = new VBox(heading, body, buttons);
        card.getStyleClass().addAll("overlay-card", "dialog");
        overlay.open(card, focus);
    }

    private Button closing(String name, String styleClass, Runnable act) {
        return button(name, styleClass, () -> {
            overlay.close();
            act.run();
        });
    }

    private static Button button(String name, String styleClass, Runnable act) {
        Button button = new Button(name);
        button.getStyleClass().add(styleClass);
        button.setOnAction(_ -> act.run());
        return button;
    }
}

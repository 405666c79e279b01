package app.klatch.profile;

import app.klatch.followups.FollowUp;
import app.klatch.ui.KeyHint;
import app.klatch.ui.Keys;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks in place why a step is dropped, which may stay empty, and when it repeats whether only this one or all to come. Enter takes
/// the first choice, Esc keeps the step. Takes room only while it is open; what was typed stays in it.
final class DropBox extends VBox {
    private final FollowUp step;
    private final FollowUpsViewModel model;
    private final Node backTo;
    private final TextField reason = new TextField();

    /// `backTo` gets the focus when the step is kept.
    DropBox(FollowUp step, FollowUpsViewModel model, Node backTo) {
        this.step = step;
        this.model = model;
        this.backTo = backTo;
        getStyleClass().add("drop-box");
        Label why = new Label("Why? It may stay empty");
        why.getStyleClass().addAll("caption", "muted");
        reason.setAccessibleText("Why drop it");
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("drop-choices");
        if (step.repeats() == null) {
            choices.getChildren().add(choice("Enter", "drop", this::dropFirst));
        } else {
            choices.getChildren().addAll(choice("Enter", "this one", this::dropFirst), choice("Shift+Enter", "all to come", this::dropAll));
        }
        choices.getChildren().add(choice("Esc", "keep", this::keep));
        getChildren().addAll(why, reason, choices);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        RoomFor.take(this, false);
    }

    void open() {
        RoomFor.take(this, true);
        reason.requestFocus();
        reason.end();
    }

    private void onKey(KeyEvent event) {
        if (Keys.matches("Esc", event)) {
            event.consume();
            keep();
        } else if (reason.isFocused() && Keys.matches("Enter", event)) {
            event.consume();
            dropFirst();
        } else if (reason.isFocused() && step.repeats() != null && Keys.matches("Shift+Enter", event)) {
            event.consume();
            dropAll();
        }
    }

    private void dropFirst() {
        if (step.repeats() == null) {
            model.drop(step, reason.getText());
        } else {
            model.dropRound(step, reason.getText());
        }
    }

    private void dropAll() {
        model.drop(step, reason.getText());
    }

    private void keep() {
        RoomFor.take(this, false);
        backTo.requestFocus();
    }

    private static Button choice(String key, String word, Runnable run) {
        Button button = new Button(word, new KeyHint(key));
        button.getStyleClass().add("key-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }
}

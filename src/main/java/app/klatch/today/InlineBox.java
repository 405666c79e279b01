package app.klatch.today;

import app.klatch.followups.SnoozeChoice;
import app.klatch.ui.Chip;
import app.klatch.ui.KeyHint;
import app.klatch.ui.Keys;
import app.klatch.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The line under a row: a field, for a snooze the choices before it, and below how it is understood. Enter saves, Esc
/// gives up; 1, 3, W and M take a choice as long as no field has the focus.
final class InlineBox extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final InlineViewModel model;
    private final TextField field = new TextField();
    private final Label hint = new Label();
    private final HBox row = new HBox();
    private final List<Node> choices = new ArrayList<>();
    private @Nullable Inline begun;

    InlineBox(InlineViewModel model) {
        this.model = model;
        getStyleClass().add("today-line");
        row.getStyleClass().add("today-line-row");
        hint.getStyleClass().add("today-line-hint");
        hint.textProperty().bind(model.hint());
        Wrapping.of(hint);
        model.wrong().subscribe(wrong -> hint.pseudoClassStateChanged(WRONG, wrong));
        field.textProperty().bindBidirectional(model.text());
        field.setOnAction(_ -> model.submit());
        HBox.setHgrow(field, Priority.ALWAYS);
        for (SnoozeChoice choice : SnoozeChoice.values()) {
            choices.add(chip(choice));
        }
        getChildren().addAll(row, hint);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Takes the focus for the line that has just been opened.
    void begin() {
        Inline open = model.open().get();
        if (open == null || open.equals(begun)) {
            return;
        }
        begun = open;
        field.setPromptText(open.kind().prompt());
        field.setAccessibleText(open.kind().prompt());
        row.getChildren().clear();
        if (open.kind() == Inline.Kind.SNOOZE) {
            row.getChildren().addAll(choices);
        }
        row.getChildren().add(field);
        applyCss();    // a field marks all of its text when its skin is made: make it before
        row.getChildren().getFirst().requestFocus();
        if (open.kind() != Inline.Kind.SNOOZE) {
            field.selectRange(open.chosen(), 0);
        }
    }

    /// Whether the focus is in the line, so that it must go somewhere when the line closes.
    boolean hadFocus() {
        return isFocusWithin();
    }

    private Node chip(SnoozeChoice choice) {
        Chip chip = new Chip(null, choice.words()).onAction(() -> model.snooze(choice));
        chip.getChildren().addFirst(new KeyHint(choice.key()));
        chip.setMinWidth(USE_PREF_SIZE);
        chip.focusedProperty().subscribe(focused -> {
            if (focused) {
                model.preview(choice);
            }
        });
        return chip;
    }

    private void key(KeyEvent event) {
        if (Keys.matches("Esc", event)) {
            model.cancel();
            event.consume();
        } else if (!field.isFocused() && model.isSnoozing()) {
            SnoozeChoice.of(event.getText()).ifPresent(choice -> {
                event.consume();
                model.snooze(choice);
            });
        }
    }
}

package app.klatch.plateboard;

import app.klatch.followups.SnoozeChoice;
import app.klatch.plateboard.PlateLine.Kind;
import app.klatch.ui.Chip;
import app.klatch.ui.KeyHint;
import app.klatch.ui.Keys;
import app.klatch.ui.States;
import app.klatch.ui.Wrapping;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The line under a plate: a field, for a snooze the choices before it, and below how it is understood. Enter saves, Esc gives up;
/// 1, 3, W and M take a choice as long as the field doesn't have the focus.
final class PlateLineBox extends VBox {
    private final PlateLineViewModel model;
    private final TextField field = new TextField();
    private final HBox row = new HBox();
    private @Nullable PlateLine begun;

    PlateLineBox(PlateLineViewModel model) {
        this.model = model;
        getStyleClass().add("plate-line-box");
        row.getStyleClass().add("plate-line-row");
        Label hint = new Label();
        hint.getStyleClass().add("plate-line-hint");
        hint.textProperty().bind(model.hint());
        Wrapping.of(hint);
        model.wrong().subscribe(wrong -> hint.pseudoClassStateChanged(States.PROBLEM, wrong));
        field.textProperty().bindBidirectional(model.text());
        field.setOnAction(_ -> model.submit());
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(row, hint);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.open().subscribe(open -> begun = open == null ? null : begun);
    }

    /// Takes the focus for the line that has just been opened.
    void begin() {
        PlateLine open = model.open().get();
        if (open == null || open.equals(begun)) {
            return;
        }
        begun = open;
        field.setPromptText(open.kind().prompt());
        field.setAccessibleText(open.kind().prompt());
        row.getChildren().clear();
        if (open.kind() == Kind.SNOOZE) {
            for (SnoozeChoice choice : SnoozeChoice.values()) {
                row.getChildren().add(chip(choice));
            }
        }
        row.getChildren().add(field);
        applyCss();    // a field marks all of its text when its skin is made: make it before
        row.getChildren().getFirst().requestFocus();
        if (open.kind() == Kind.CHANGE) {
            field.selectAll();
        }
    }

    /// Whether the focus is in the line, so that it must go somewhere when the line closes.
    boolean hadFocus() {
        return isFocusWithin();
    }

    private Chip chip(SnoozeChoice choice) {
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
        } else if (!field.isFocused()) {
            SnoozeChoice.of(event.getText()).ifPresent(choice -> {
                event.consume();
                model.snooze(choice);
            });
        }
    }
}

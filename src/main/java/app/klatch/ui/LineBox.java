package app.klatch.ui;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An [OpenLine] under its row: a field, the choices before it if there are any, and below how it is understood. Enter saves,
/// Esc gives up; the key of a choice takes it as long as the field doesn't have the focus.
public final class LineBox<T> extends VBox {
    /// What can be taken instead of typing; `preview` runs as soon as it has the focus.
    public record Choice(String key, String words, Runnable take, Runnable preview) {}

    /// What a line begins with: without `choices` its first `chosen` characters are marked.
    public record Start(String prompt, List<Choice> choices, int chosen) {}

    private final OpenLine<T> line;
    private final Function<T, Start> starts;
    private final TextField field = new TextField();
    private final HBox row = new HBox();
    private List<Choice> choices = List.of();
    private @Nullable T begun;

    public LineBox(OpenLine<T> line, Runnable submit, Function<T, Start> starts) {
        this.line = line;
        this.starts = starts;
        getStyleClass().add("line-box");
        row.getStyleClass().add("line-box-row");
        Label hint = new Label();
        hint.getStyleClass().add("line-box-hint");
        hint.textProperty().bind(line.hint());
        Wrapping.of(hint);
        line.wrong().subscribe(wrong -> hint.pseudoClassStateChanged(States.PROBLEM, wrong));
        field.textProperty().bindBidirectional(line.text());
        field.setOnAction(_ -> submit.run());
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(row, hint);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        line.open().subscribe(open -> begun = open == null ? null : begun);
    }

    /// Takes the focus for the line that has just been opened.
    public void begin() {
        T open = line.open().get();
        if (open == null || open.equals(begun)) {
            return;
        }
        begun = open;
        Start start = starts.apply(open);
        choices = start.choices();
        field.setPromptText(start.prompt());
        field.setAccessibleText(start.prompt());
        row.getChildren().setAll(choices.stream().map(LineBox::chip).toList());
        row.getChildren().add(field);
        applyCss();    // a field marks all of its text when its skin is made: make it before
        row.getChildren().getFirst().requestFocus();
        if (choices.isEmpty()) {
            field.selectRange(start.chosen(), 0);
        }
    }

    /// Whether the focus is in the line, so that it must go somewhere when the line closes.
    public boolean hadFocus() {
        return isFocusWithin();
    }

    private static Chip chip(Choice choice) {
        Chip chip = new Chip(null, choice.words()).onAction(choice.take());
        chip.getChildren().addFirst(new KeyHint(choice.key()));
        chip.setMinWidth(USE_PREF_SIZE);
        chip.focusedProperty().subscribe(focused -> {
            if (focused) {
                choice.preview().run();
            }
        });
        return chip;
    }

    private void key(KeyEvent event) {
        if (Keys.matches("Esc", event)) {
            line.cancel();
            event.consume();
        } else if (!field.isFocused()) {
            choices.stream().filter(choice -> choice.key().equalsIgnoreCase(event.getText())).findFirst().ifPresent(choice -> {
                event.consume();
                choice.take().run();
            });
        }
    }
}

package app.klatch.ui;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// One round of editing in an [EditableText]: the field, its keys, and the way of saving as it was when the round began.
final class TextEditing {
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 12;
    private static final int FEWEST_COLUMNS = 14;
    private static final int LETTERS_IN_A_ROW = 40;

    private final TextInputControl field;
    private final String kept;
    private final EditableText.Save save;
    private final BiConsumer<@Nullable String, @Nullable String> onEnd;
    private boolean over;

    /// Starts from `start`; a text that equals `kept`, which is in the file already, is not saved again. `onEnd` hears the text that was saved, or a complaint, or neither when the editor closes as if nothing had been.
    TextEditing(String name, String start, String kept, boolean manyLines, EditableText.Save save, List<String> styles,
            BiConsumer<@Nullable String, @Nullable String> onEnd) {
        this.kept = kept;
        this.save = save;
        this.onEnd = onEnd;
        this.field = manyLines ? area(start) : line(start);
        field.getStyleClass().addAll(styles.stream().filter(style -> !style.equals("editable-display")).toList());
        field.getStyleClass().add("editable-field");
        field.setAccessibleText(name);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, manyLines));
    }

    TextInputControl field() {
        return field;
    }

    void begin() {
        field.requestFocus();
        field.selectAll();
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                commit();
            }
        });
    }

    void commit() {
        if (over) {
            return;
        }
        String text = field.getText().strip();
        boolean same = text.equals(kept.strip());
        String complaint = same ? null : save.save(text);
        over = complaint == null;
        onEnd.accept(same || !over ? null : text, complaint);
    }

    private void onKey(KeyEvent event, boolean manyLines) {
        if (Keys.matches("Esc", event)) {
            over = true;
            end(event, () -> onEnd.accept(null, null));
        } else if (Keys.matches("Ctrl+Enter", event) || (!manyLines && Keys.matches("Enter", event))) {
            end(event, this::commit);
        } else if (manyLines && Keys.matches("Tab", event)) {
            end(event, this::commit);
        }
    }

    private static void end(Event event, Runnable how) {
        event.consume();
        how.run();
    }

    private static TextField line(String text) {
        TextField line = new TextField(text);
        line.setPrefColumnCount(Math.clamp(text.length(), FEWEST_COLUMNS, LETTERS_IN_A_ROW));
        return line;
    }

    private static TextArea area(String text) {
        TextArea area = new TextArea(text);
        Wrapping.of(area);
        int rows = (int) text.lines().mapToLong(line -> 1 + line.length() / LETTERS_IN_A_ROW).sum();
        area.setPrefRowCount(Math.clamp(rows, FEWEST_ROWS, MOST_ROWS));
        return area;
    }
}

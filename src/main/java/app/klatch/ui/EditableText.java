package app.klatch.ui;

import java.util.function.UnaryOperator;
import javafx.beans.NamedArg;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Text that turns into an editor where it stands: by click, or by E or Enter when it has the focus. Esc takes the typing
/// back; Ctrl+Enter, leaving the field, and Enter where there is one line only, save. A text that can't be saved stays in
/// the editor with the reason under it.
public final class EditableText extends VBox {
    /// Saves what was typed. Says in a sentence why it can't be, or null when it is on its way.
    @FunctionalInterface
    public interface Save {
        @Nullable String save(String text);
    }

    private final String name;
    private final String placeholder;
    private final boolean manyLines;
    private final Label display = new Label();
    private final Label hint = new Label();
    private String kept = "";
    private String edited = "";
    private Save save = _ -> null;
    private boolean cameBack;
    private UnaryOperator<String> preview = _ -> "";
    private Runnable onEnd = () -> {};
    private @Nullable TextEditing editing;

    /// `name` is what screen readers call it, `placeholder` stands there while it is empty.
    public EditableText(@NamedArg("name") String name, @NamedArg("placeholder") String placeholder,
            @NamedArg("manyLines") boolean manyLines) {
        this.name = name;
        this.placeholder = placeholder;
        this.manyLines = manyLines;
        getStyleClass().add("editable");
        display.getStyleClass().add("editable-display");
        Wrapping.of(display);
        display.setFocusTraversable(true);
        display.setAccessibleRole(AccessibleRole.BUTTON);
        display.setMinHeight(USE_PREF_SIZE);
        display.setOnMouseClicked(_ -> edit());
        display.setOnKeyPressed(this::onDisplayKey);
        hint.getStyleClass().addAll("editable-hint", "caption");
        Wrapping.of(hint);
        setFillWidth(false);
        getChildren().add(display);
        show("", "", _ -> null);
    }

    /// Puts a style on the text and on its editor alike, so that they look the same.
    public EditableText styled(String... styleClasses) {
        display.getStyleClass().addAll(styleClasses);
        return this;
    }

    /// What to say under the editor while typing, such as the day that is understood.
    public EditableText preview(UnaryOperator<String> words) {
        preview = words;
        return this;
    }

    /// Words that explain the text while the mouse rests on it.
    public EditableText tip(String words) {
        display.setTooltip(new Tooltip(words));
        return this;
    }

    /// Runs after an editor has closed, saved or not.
    public EditableText onEnd(Runnable action) {
        onEnd = action;
        return this;
    }

    /// Shows a value that is edited as it stands. See [#show(String, String, Save)].
    public void show(@Nullable String value, Save how) {
        String text = value == null ? "" : value;
        show(text, text, how);
    }

    /// Shows `shown`; an editor starts from `toEdit`. An editor that is open is left alone, together with the way of saving
    /// it was opened with: what somebody types is never overwritten, and never saved into something else.
    public void show(String shown, String toEdit, Save how) {
        kept = toEdit;
        save = how;
        cameBack = true;
        display(shown, toEdit);
    }

    /// Empties it again, for a field that only adds: what was typed there has been kept elsewhere.
    public void clear() {
        show("", "", save);
    }

    public boolean isEditing() {
        return editing != null;
    }

    /// Whether nothing stands there, and nothing is on its way.
    public boolean isBlank() {
        return edited.isBlank();
    }

    /// Opens the editor with all its text selected.
    public void edit() {
        if (editing != null) {
            return;
        }
        Save how = save;
        Save watched = text -> {
            cameBack = false;
            return how.save(text);
        };
        TextEditing now = new TextEditing(name, edited, kept, manyLines, watched, display.getStyleClass(), this::close);
        editing = now;
        TextInputControl field = now.field();
        field.textProperty().subscribe(text -> hint(preview.apply(text), false));
        setFillWidth(true);
        getChildren().setAll(field, hint);
        now.begin();
    }

    /// Saves an open editor; does nothing when there is none.
    public void commit() {
        if (editing != null) {
            editing.commit();
        }
    }

    private void close(@Nullable String saved, @Nullable String complaint) {
        TextEditing open = editing;
        if (open == null) {
            return;
        }
        if (complaint != null) {
            hint(complaint, true);
            return;
        }
        boolean focused = open.field().isFocused();
        editing = null;
        setFillWidth(false);
        getChildren().setAll(display);
        if (saved != null && !cameBack) {
            display(saved, saved);
        }
        if (focused) {
            display.requestFocus();
        }
        onEnd.run();
    }

    /// What was typed stands there at once. Until it comes back by [#show] it counts as unsaved and can be saved again.
    private void display(String shown, String toEdit) {
        edited = toEdit;
        display.setText(shown.isBlank() ? placeholder : shown);
        display.pseudoClassStateChanged(States.EMPTY, shown.isBlank());
        display.setAccessibleText(shown.isBlank() ? name + ", empty" : name + ", " + shown);
    }

    private void hint(String words, boolean problem) {
        hint.setText(words);
        hint.pseudoClassStateChanged(States.PROBLEM, problem);
        hint.setVisible(!words.isEmpty());
        hint.setManaged(!words.isEmpty());
    }

    private void onDisplayKey(KeyEvent event) {
        if (Keys.matches("Enter", event) || Keys.matches("E", event)) {
            event.consume();
            edit();
        }
    }
}

package app.klatch.ui;

import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The one line that can be open under a row: what it is for, what is typed, and how that is understood so far or what is
/// wrong with it. What was typed stays until it was saved or given up.
public final class OpenLine<T> {
    private static final String UNSAVED = "Save these words with Enter first, or give them up with Esc.";

    private final BiFunction<T, String, String> understand;
    private final ReadOnlyObjectWrapper<@Nullable T> open = new ReadOnlyObjectWrapper<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
    private String start = "";

    /// `understand` says at every keystroke how the words are understood.
    public OpenLine(BiFunction<T, String, String> understand) {
        this.understand = understand;
        text.subscribe(this::understand);
    }

    /// What it is for; null while none is open.
    public ReadOnlyObjectProperty<@Nullable T> open() {
        return open.getReadOnlyProperty();
    }

    public StringProperty text() {
        return text;
    }

    public ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }

    /// Whether the hint says what is wrong.
    public ReadOnlyBooleanProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    /// Opens it with these words in it; says whether it could: one with other words in it stays, they would be lost.
    public boolean begin(T what, String words) {
        if (isDirty()) {
            complain(UNSAVED);
            return false;
        }
        start = words;
        text.set(words);
        open.set(what);
        understand(words);
        return true;
    }

    /// Whether words stand in it that it did not begin with.
    public boolean isDirty() {
        return open.get() != null && !text.get().isBlank() && !text.get().equals(start);
    }

    /// Closes it when nothing was typed into it; says whether none is open any more.
    public boolean leave() {
        if (isDirty()) {
            complain(UNSAVED);
            return false;
        }
        cancel();
        return true;
    }

    /// Closes it without saving.
    public void cancel() {
        open.set(null);
        text.set("");
    }

    public void say(String words) {
        hint.set(words);
        wrong.set(false);
    }

    public void complain(String words) {
        hint.set(words);
        wrong.set(true);
    }

    private void understand(String typed) {
        T what = open.get();
        say(what == null ? "" : understand.apply(what, typed));
    }
}

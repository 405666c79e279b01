package app.klatch.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Short messages at the bottom of the window that never stop anybody. Call on the UI thread.
public interface Toasts {
    /// What an older toast's Undo says when something newer was changed.
    String CHANGED_SINCE = "More was changed since. Ctrl+Z takes the changes back one by one, the newest first.";

    /// What a choice says that came too late: what it is about was undone or done meanwhile.
    String NOTHING_DONE = "That was changed since, so nothing was done.";

    /// A button of a message beside its Undo, named by what it does.
    record Choice(String name, Runnable act) {}

    /// What is said, and what may be done about it. Whoever does nothing has lost nothing.
    record Message(String text, List<Choice> choices) {
        public Message {
            choices = List.copyOf(choices);
        }

        public static Message of(String text) {
            return new Message(text, List.of());
        }
    }

    /// Says what was done; with `undo` it can be taken back by one click.
    default void show(String text, @Nullable Runnable undo) {
        Runnable _ = show(Message.of(text), undo);
    }

    /// The same with choices. Each of them, as Undo, takes the message away, and so does what is returned.
    Runnable show(Message message, @Nullable Runnable undo);

    /// Says what went wrong, what was kept and what to do next; `details` can be copied.
    void error(String whatHappened, @Nullable String details);
}

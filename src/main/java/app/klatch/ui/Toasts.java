package app.klatch.ui;

import org.jspecify.annotations.Nullable;

/// Short messages at the bottom of the window that never stop anybody. Call on the UI thread.
public interface Toasts {
    /// What an older toast's Undo says when something newer was changed.
    String CHANGED_SINCE = "More was changed since. Ctrl+Z takes the changes back one by one, the newest first.";

    /// Says what was done; with `undo` it can be taken back by one click.
    void show(String text, @Nullable Runnable undo);

    /// Says what went wrong, what was kept and what to do next; `details` can be copied.
    void error(String whatHappened, @Nullable String details);
}

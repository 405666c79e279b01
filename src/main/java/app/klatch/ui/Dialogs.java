package app.klatch.ui;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How a view-model asks something without knowing a window. Nothing blocks: the answer comes by callback on the UI
/// thread, and closing the question calls nothing.
public interface Dialogs {
    /// Asks before something that is hard to take back. `actionName` names the button, such as "Delete person".
    void confirm(String title, String text, String actionName, Runnable onConfirmed);

    /// Asks for one line of text, starting from `initial`; an answer is never blank. A sentence that comes back says why the answer
    /// can't be: it is shown there, and the question stays open. Null: it is done.
    void askText(String title, String label, String initial, String actionName, Function<String, @Nullable String> onText);
}

package app.klatch.ui;

import java.util.function.Consumer;

/// How a view-model asks something without knowing a window. Nothing blocks: the answer comes by callback on the UI
/// thread, and closing the question calls nothing.
public interface Dialogs {
    /// Asks before something that is hard to take back. `actionName` names the button, such as "Delete person".
    void confirm(String title, String text, String actionName, Runnable onConfirmed);

    /// Asks for one line of text, starting from `initial`; an answer is never blank.
    void askText(String title, String label, String initial, String actionName, Consumer<String> onText);
}

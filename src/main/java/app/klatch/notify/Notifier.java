package app.klatch.notify;

/// The system's own notifications. Blocks for as long as the system takes: call it off the UI thread.
public interface Notifier {
    /// Shows a short text.
    ///
    /// @throws NotifyProblem in words when the system didn't take it
    void show(String title, String text);
}

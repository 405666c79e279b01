package app.klatch.ui;

import java.io.PrintWriter;
import java.io.StringWriter;

/// A failure in words for a toast, and in full for whoever is sent the details.
public final class Failure {
    private Failure() {}

    /// What happened, what was kept, what to do next. A failure's own message is used when it reads like a sentence.
    public static String sentence(Throwable failure) {
        String message = failure.getMessage();
        if (message != null && message.endsWith(".")) {
            return message;
        }
        return "That did not work. Everything saved before is still there; please try once more.";
    }

    /// The whole trace as text.
    public static String details(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}

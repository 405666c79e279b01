package app.klatch.notify;

/// Why the system showed nothing; the message is a sentence for the owner.
public final class NotifyProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotifyProblem(String sentence) {
        super(sentence);
    }

    public NotifyProblem(String sentence, Exception cause) {
        super(sentence, cause);
    }
}

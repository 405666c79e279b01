package app.klatch.transfer;

/// A file that can't be imported; the message is a whole sentence for the screen.
public final class NotReadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotReadable(String sentence) {
        super(sentence);
    }

    NotReadable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

package app.klatch.db;

/// An export that could not be written; the message is a whole sentence for the screen.
public final class NotWritable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotWritable(String sentence) {
        super(sentence);
    }

    NotWritable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

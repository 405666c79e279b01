package app.klatch.print;

/// A printer that did not take the pages, or none at all; the message is a whole sentence for the screen.
final class NotPrinted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPrinted(String sentence) {
        super(sentence);
    }

    NotPrinted(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

package app.klatch.cli;

/// A command that can't be done. The message is a whole sentence: what happened, what was kept, what to do next.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String sentence) {
        super(sentence);
    }
}

package app.klatch.people;

/// How close a person is; one to four stars in the capture line.
public enum Closeness {
    CONTACT("contact"),
    FRIEND("friend"),
    CLOSE_FRIEND("close friend"),
    BEST_FRIEND("best friend");

    private final String word;

    Closeness(String word) {
        this.word = word;
    }

    /// How the closeness is called on screen and in `--json`.
    public String word() {
        return word;
    }
}

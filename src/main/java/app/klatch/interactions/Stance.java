package app.klatch.interactions;

/// In what stance an interaction was had: conversation, giving, getting, pitching, or broadcasting.
public enum Stance {
    TALKED("talked"),
    GAVE("gave"),
    GOT("got"),
    PITCHED("pitched"),
    BROADCAST("broadcast");

    private final String word;

    Stance(String word) {
        this.word = word;
    }

    /// How the stance is called on screen and in `--json`.
    public String word() {
        return word;
    }
}

package app.klatch.interactions;

/// Who started an interaction.
public enum Starter {
    ME("me"),
    THEM("them");

    private final String word;

    Starter(String word) {
        this.word = word;
    }

    /// How the starter is called in `--json`.
    public String word() {
        return word;
    }
}

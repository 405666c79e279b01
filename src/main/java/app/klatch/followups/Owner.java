package app.klatch.followups;

/// Whose next step it is: mine to do, or theirs while I am waiting.
public enum Owner {
    ME("me"),
    THEM("them");

    private final String word;

    Owner(String word) {
        this.word = word;
    }

    /// How the owner is called in `--json`.
    public String word() {
        return word;
    }
}

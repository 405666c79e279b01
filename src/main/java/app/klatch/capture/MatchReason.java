package app.klatch.capture;

/// Why somebody known could be the person of the line, the surest first.
public enum MatchReason {
    SAME_EMAIL("same e-mail"),
    SAME_PHONE("same phone"),
    SAME_HANDLE("same handle"),
    SAME_NAME("same name"),
    FIRST_NAME("called so"),
    SIMILAR_NAME("very similar name");

    private final String words;

    MatchReason(String words) {
        this.words = words;
    }

    /// How the reason is said under the line.
    public String words() {
        return words;
    }
}

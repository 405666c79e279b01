package app.klatch.evidence;

/// The channel ladder, from the bottom up.
public enum Rung {
    WRITTEN("written"),
    PHONE("phone"),
    ONLINE_MEETING("online meeting"),
    IN_PERSON("in person");

    private final String word;

    Rung(String word) {
        this.word = word;
    }

    /// How the rung is called on screen.
    public String word() {
        return word;
    }
}

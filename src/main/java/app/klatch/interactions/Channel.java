package app.klatch.interactions;

/// How an interaction happened.
public enum Channel {
    IN_PERSON("in person"),
    ONLINE_MEETING("online meeting"),
    PHONE("phone"),
    MESSAGE("message"),
    EMAIL("email"),
    PUBLIC_POST("public post");

    private final String word;

    Channel(String word) {
        this.word = word;
    }

    /// How the channel is called on screen and in `--json`.
    public String word() {
        return word;
    }
}

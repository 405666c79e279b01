package app.klatch.interactions;

import app.klatch.platforms.Side;

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

    /// Which face of the coin it lights: everything at a distance, a phone call too, belongs to the online one.
    public Side side() {
        return this == IN_PERSON ? Side.IN_PERSON : Side.ONLINE;
    }
}

package app.klatch.interactions;

import app.klatch.platforms.Side;

/// How an interaction happened.
public enum Channel {
    IN_PERSON("in person", "in person"),
    ONLINE_MEETING("online meeting", "in an online meeting"),
    PHONE("phone", "by phone"),
    MESSAGE("message", "by message"),
    EMAIL("email", "by e-mail"),
    PUBLIC_POST("public post", "in a public post");

    private final String word;
    private final String how;

    Channel(String word, String how) {
        this.word = word;
        this.how = how;
    }

    /// How the channel is called on screen and in `--json`.
    public String word() {
        return word;
    }

    /// In a sentence: "by phone".
    public String how() {
        return how;
    }

    /// Whether who talks this way at a place of that side is at its gathering: face to face in person, in a meeting online.
    public boolean isAtGathering(Side place) {
        return this == (place == Side.IN_PERSON ? IN_PERSON : ONLINE_MEETING);
    }

    /// Which face of the coin it lights: everything at a distance, a phone call too, belongs to the online one.
    public Side side() {
        return this == IN_PERSON ? Side.IN_PERSON : Side.ONLINE;
    }
}

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

    /// Whether it went both ways, as `TalkSql.TWO_WAY` says in SQL: a conversation, something given or got.
    public boolean isTwoWay() {
        return this == TALKED || this == GAVE || this == GOT;
    }
}

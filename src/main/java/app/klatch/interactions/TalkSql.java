package app.klatch.interactions;

/// What interaction `i` was, for queries of every room.
public final class TalkSql {
    /// Whether it was two-way: a conversation, something given or something got.
    public static final String TWO_WAY = "i.stance IN ('TALKED', 'GAVE', 'GOT')";

    /// Whether it fills a plate (PRODUCT.md, rule 1): two-way, or a real talk in any stance but a broadcast. Where nobody said
    /// how deep it went it is as the kind of its platform has it: real at a coffee klatch only.
    public static final String QUALIFIES = "(" + TWO_WAY + " OR (i.stance <> 'BROADCAST' AND (i.depth = 'REAL'"
            + " OR (i.depth IS NULL AND (SELECT kind FROM platform WHERE id = i.platform_id) = 'COFFEE_KLATCH'))))";

    private TalkSql() {}
}

package app.klatch.people;

/// Which next steps still want something, for every list and count (PRODUCT.md, rule 3). Lives here because lists of people ask it, too.
public final class OpenSql {
    /// Whether interaction `i` answers a step of mine: they wrote, or we talked. What I wrote, gave or pitched without hearing from
    /// them is none; where nobody said who began, a talk counts.
    private static final String ANSWERS = """
            i.stance <> 'BROADCAST' AND (i.started_by = 'THEM' OR (i.stance IN ('TALKED', 'GOT') AND (i.started_by IS NULL
              OR i.channel IN ('IN_PERSON', 'ONLINE_MEETING', 'PHONE')
              OR (i.channel IS NULL AND (SELECT side FROM platform WHERE id = i.platform_id) = 'IN_PERSON'))))""";

    /// The day of their first answer to step `f` until `:today`, or null: a talk that is only planned answers nothing yet. On the very
    /// day of asking only what was written down after the step counts; if the clock was set back in between, the step rather stays.
    public static final String ANSWERED_ON = """
            (SELECT min(i.happened_on) FROM interaction_person ip CROSS JOIN interaction i ON i.id = ip.interaction_id
              WHERE f.unless_answered = 1 AND ip.person_id = f.person_id AND i.id IS NOT f.interaction_id
              AND i.happened_on <= :today AND (i.happened_on > f.asked_on OR (i.happened_on = f.asked_on AND i.created_at >= f.created_at))
              AND %s)""".formatted(ANSWERS);

    /// Whether follow-up `f` still wants something: it is open, and on `:today` not answered where that was the condition.
    public static final String WANTED = "(f.state = 'OPEN' AND (f.unless_answered = 0 OR " + ANSWERED_ON + " IS NULL))";

    private OpenSql() {}
}

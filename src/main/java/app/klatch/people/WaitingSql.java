package app.klatch.people;

/// Who waits for me: they spoke last. The newest interaction with them that is no broadcast was started by them and written
/// (a message, an e-mail, a post, or no channel said but at a place in person): a call or a meeting is answered already. And
/// nobody said that it needs no answer. `app.klatch.evidence.WaitingRule` says the same in Java.
public final class WaitingSql {
    /// Further back nobody waits any more; the plate tells of them then.
    public static final int DAYS_BACK = 60;

    /// `waiting`, one row for each of them who is not archived, with the interaction; from `:since` to `:today`. Walks what others started
    /// in these days, then looks up the newest of each such person.
    public static final String WAITING = """
            waiting AS MATERIALIZED (
              SELECT asked.person_id, i.id AS interaction_id, i.happened_on, i.precision, i.channel, i.platform_id, i.note
              FROM (SELECT DISTINCT ip.person_id FROM interaction t INDEXED BY interaction_theirs
                CROSS JOIN interaction_person ip ON ip.interaction_id = t.id
                WHERE t.started_by = 'THEM' AND t.happened_on BETWEEN :since AND :today) asked
              CROSS JOIN person ON person.id = asked.person_id
              CROSS JOIN interaction i ON i.id = (
                SELECT n.id FROM interaction_person np CROSS JOIN interaction n ON n.id = np.interaction_id
                WHERE np.person_id = asked.person_id AND n.stance <> 'BROADCAST' AND n.happened_on <= :today
                ORDER BY n.happened_on DESC, n.id DESC LIMIT 1)
              CROSS JOIN interaction_person ip ON ip.interaction_id = i.id AND ip.person_id = asked.person_id
              LEFT JOIN platform pl ON pl.id = i.platform_id
              WHERE person.archived_at IS NULL AND i.started_by = 'THEM' AND i.happened_on >= :since AND ip.no_next_step = 0
                AND iif(i.channel IS NULL, coalesce(pl.side, 'ONLINE') = 'ONLINE', i.channel IN ('MESSAGE', 'EMAIL', 'PUBLIC_POST')))""";

    private WaitingSql() {}
}

package app.klatch.people;

/// Who waits for me: they spoke last. The newest interaction with them that is no broadcast was started by them and written
/// (a message, an e-mail, a post, or no channel said but at a place in person): a call or a meeting is answered already. And
/// nobody said that it needs no answer. The tests hold it to the same rule in Java.
public final class WaitingSql {
    /// Further back nobody waits any more; the plate tells of them then.
    public static final int DAYS_BACK = 60;

    /// `waiting`, one row for each of them who is not archived, with the interaction; from `:since` to `:today`. Walks what others
    /// wrote in these days and drops what something newer followed, looked for from the newest entry back: mostly the first one.
    public static final String WAITING = """
            waiting AS MATERIALIZED (
              SELECT ip.person_id, t.id AS interaction_id, t.happened_on, t.precision, t.channel, t.platform_id, t.note
              FROM interaction t INDEXED BY interaction_theirs
              CROSS JOIN interaction_person ip ON ip.interaction_id = t.id
              CROSS JOIN person ON person.id = ip.person_id
              WHERE t.started_by = 'THEM' AND (t.channel IS NULL OR t.channel IN ('MESSAGE', 'EMAIL', 'PUBLIC_POST'))
                AND t.happened_on BETWEEN :since AND :today AND t.stance <> 'BROADCAST'
                AND (t.channel IS NOT NULL OR coalesce((SELECT side FROM platform WHERE id = t.platform_id), 'ONLINE') = 'ONLINE')
                AND ip.no_next_step = 0 AND person.archived_at IS NULL
                AND (SELECT n.id FROM interaction_person np CROSS JOIN interaction n ON n.id = np.interaction_id
                  WHERE np.person_id = ip.person_id AND n.stance <> 'BROADCAST' AND n.happened_on <= :today
                  AND (n.happened_on, n.id) > (t.happened_on, t.id) ORDER BY np.interaction_id DESC LIMIT 1) IS NULL)""";

    private WaitingSql() {}
}

package app.klatch.plates;

import app.klatch.interactions.TalkSql;

/// The SQL behind the standings of plates. Every query begins with `chosen(id)`, the people meant. What is dated after `:today`
/// fills no plate before its day.
final class PlateSql {
    static final String THESE = "chosen AS (SELECT value AS id FROM json_each(:ids))";
    static final String EVERY = "chosen AS (SELECT person_id AS id FROM plate WHERE person_id NOT IN"
            + " (SELECT id FROM person WHERE archived_at IS NOT NULL))";
    static final String ARCHIVED_TOO = "chosen AS (SELECT person_id AS id FROM plate)";

    /// What fills a plate is asked of the log by index; when somebody was first met, or written down, only where nothing filled
    /// it yet. `rare` is null for most: what has a bar between is quicker to fetch as one text than as five columns.
    private static final String FACTS = """
            , spun AS MATERIALIZED (
              SELECT plate.id, plate.person_id, plate.ideal || '|' || coalesce(plate.worst, '') AS rhythm,
                coalesce(snoozed_until, skipped_on, resting_since) AS marked,
                %s AS last
              FROM chosen CROSS JOIN plate ON plate.person_id = chosen.id)
            SELECT person_id, rhythm, last, CASE WHEN last IS NULL OR marked IS NOT NULL THEN concat(
                iif(last IS NULL, (SELECT min(met_on) FROM (
                  SELECT i.happened_on AS met_on FROM interaction_person ip CROSS JOIN interaction i ON i.id = ip.interaction_id
                  WHERE ip.person_id = spun.person_id AND i.stance <> 'BROADCAST' AND i.happened_on <= :today
                  UNION ALL SELECT g.happened_on FROM attendance a CROSS JOIN gathering g ON g.id = a.gathering_id
                  WHERE a.person_id = spun.person_id AND g.happened_on <= :today)), ''), '|',
                iif(last IS NULL, (SELECT created_at || '|' || created_zone FROM person WHERE id = spun.person_id), '|'), '|',
                (SELECT concat(snoozed_until, '|', snoozed_on, '|', skipped_on, '|', resting_since) FROM plate WHERE plate.id = spun.id)) END AS rare
            FROM spun""";

    private static final String LAST = """
            (SELECT max(i.happened_on) FROM interaction_person ip CROSS JOIN interaction i ON i.id = ip.interaction_id
                  WHERE ip.person_id = plate.person_id AND i.happened_on <= :today AND %s)""".formatted(TalkSql.QUALIFIES);

    /// What filled plates since `:since`, read along the index of days: of most plates that spin nothing else has to be looked up.
    private static final String LATELY = """
            lately AS MATERIALIZED (
              SELECT plate.person_id, max(i.happened_on) AS last FROM interaction i INDEXED BY interaction_day
              CROSS JOIN interaction_person ip ON ip.interaction_id = i.id CROSS JOIN plate ON plate.person_id = ip.person_id
              WHERE i.happened_on BETWEEN :since AND :today AND %s GROUP BY plate.person_id)""".formatted(TalkSql.QUALIFIES);

    /// The gatherings that these plates may start from: all there are, or those where their people were on the days given.
    static final String ALL_GATHERINGS = "(SELECT id, happened_on FROM gathering)";
    static final String THEIR_GATHERINGS = """
            (SELECT DISTINCT g.id, g.happened_on FROM json_each(:starts) s CROSS JOIN attendance a ON a.person_id = s.value ->> 0
              CROSS JOIN gathering g ON g.id = a.gathering_id AND g.happened_on = s.value ->> 1)""";

    private PlateSql() {}

    static String facts(String chosen) {
        return "WITH " + chosen + FACTS.formatted(LAST);
    }

    /// The same for thousands of plates; with `:since`, the day up to which the log is read from its end.
    static String manyFacts(String chosen) {
        return "WITH " + LATELY + ", " + chosen
                + FACTS.formatted("coalesce((SELECT lately.last FROM lately WHERE lately.person_id = plate.person_id), " + LAST + ")");
    }

    /// The groups of rule 2, a row each: who was there and has a plate, in the order in which they joined. The uids of rows (UUIDv7)
    /// sort by the time they were made.
    static String groups(String gatherings) {
        return """
                SELECT met.happened_on, group_concat(a.person_id || ' ' || plate.ideal, '|' ORDER BY max(a.uid, plate.uid), a.id) AS members
                FROM %s met CROSS JOIN attendance a ON a.gathering_id = met.id CROSS JOIN plate ON plate.person_id = a.person_id
                GROUP BY met.id ORDER BY met.id DESC""".formatted(gatherings);
    }
}

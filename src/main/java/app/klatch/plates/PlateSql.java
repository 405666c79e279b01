package app.klatch.plates;

import app.klatch.interactions.TalkSql;

/// The SQL behind the standings of plates. Every query begins with `chosen(id)`, the people meant.
final class PlateSql {
    static final String THESE = "chosen AS (SELECT value AS id FROM json_each(:ids))";
    static final String EVERY = "chosen AS (SELECT plate.person_id AS id FROM plate CROSS JOIN person p ON p.id = plate.person_id"
            + " WHERE p.archived_at IS NULL)";

    static final String ARCHIVED_TOO = "chosen AS (SELECT person_id AS id FROM plate)";

    /// What fills a plate is asked of the log by index; when somebody was first met only where nothing filled it yet. The
    /// gathering is the one they were at on the day from which the plate counts.
    private static final String FACTS = """
            , spun AS MATERIALIZED (
              SELECT plate.*, p.created_at, p.created_zone,
                (SELECT max(i.happened_on) FROM interaction_person ip CROSS JOIN interaction i ON i.id = ip.interaction_id
                  WHERE ip.person_id = plate.person_id AND %s) AS last
              FROM chosen CROSS JOIN plate ON plate.person_id = chosen.id CROSS JOIN person p ON p.id = plate.person_id),
            begun AS MATERIALIZED (
              SELECT *, iif(last IS NULL, (SELECT min(met_on) FROM (
                SELECT i.happened_on AS met_on FROM interaction_person ip CROSS JOIN interaction i ON i.id = ip.interaction_id
                WHERE ip.person_id = spun.person_id AND i.stance <> 'BROADCAST'
                UNION ALL SELECT g.happened_on FROM attendance a CROSS JOIN gathering g ON g.id = a.gathering_id
                WHERE a.person_id = spun.person_id)), NULL) AS first
              FROM spun)
            SELECT person_id, ideal, worst, last, first, iif(last IS NULL, created_at, NULL) AS added_at, created_zone, snoozed_until, snoozed_on, skipped_on, resting_since,
              (SELECT g.id FROM attendance a CROSS JOIN gathering g ON g.id = a.gathering_id
                WHERE a.person_id = begun.person_id AND g.happened_on = coalesce(last, first) ORDER BY a.id LIMIT 1) AS gathering_id
            FROM begun""".formatted(TalkSql.QUALIFIES);

    /// The groups of rule 2: who was at these gatherings and has a plate, in the order in which they joined. The uids of rows
    /// (UUIDv7) sort by the time they were made.
    static final String GROUPS = """
            SELECT g.id AS gathering_id, g.happened_on, a.person_id, plate.ideal
            FROM json_each(:ids) CROSS JOIN gathering g ON g.id = value CROSS JOIN attendance a ON a.gathering_id = g.id
            CROSS JOIN plate ON plate.person_id = a.person_id
            ORDER BY g.id, max(a.uid, plate.uid), a.id""";

    private PlateSql() {}

    static String facts(String chosen) {
        return "WITH " + chosen + FACTS;
    }
}

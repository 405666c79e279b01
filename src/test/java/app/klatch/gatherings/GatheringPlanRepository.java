package app.klatch.gatherings;

import app.klatch.db.Database;
import java.util.List;
import java.util.Map;

/// A large log, and how SQLite walks it.
final class GatheringPlanRepository {
    private final Database database;

    GatheringPlanRepository(Database database) {
        this.database = database;
    }

    /// 5,000 gatherings of the Chamber, twenty of 10,000 people at each, one talk with everybody.
    void fillWithAHundredThousandInteractions() {
        database.writeInBulk(h -> {
            h.execute("""
                    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
                    INSERT INTO person (uid, name, folded, created_at, created_zone)
                    SELECT 'p' || i, 'Person ' || i, 'person ' || i, '2006-01-01T00:00:00Z', 'Z' FROM n""");
            h.execute("""
                    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
                    INSERT INTO gathering (id, uid, platform_id, happened_on) SELECT i, 'g' || i, 6, date('2026-11-20', '-' || i || ' days') FROM n""");
            h.execute("""
                    INSERT INTO attendance (uid, gathering_id, person_id)
                    SELECT 'a' || g.id || '-' || k.value, g.id, 1 + (g.id * 37 + k.value * 11) % 10000
                    FROM gathering g, json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]') k""");
            h.execute("""
                    INSERT INTO interaction (id, uid, happened_on, platform_id, gathering_id, channel, stance, created_at, created_zone)
                    SELECT a.id, 'i' || a.id, g.happened_on, 6, g.id, 'IN_PERSON', 'TALKED', '2026-01-01T00:00:00Z', 'Z'
                    FROM attendance a JOIN gathering g ON g.id = a.gathering_id""");
            return h.execute("INSERT INTO interaction_person (interaction_id, person_id) SELECT id, person_id FROM attendance");
        });
    }

    List<String> plan(String sql, Map<String, Object> bound) {
        return database.read(h -> h.createQuery("EXPLAIN QUERY PLAN " + sql).bindMap(bound)
                .map((row, _) -> row.getString("detail")).list());
    }
}

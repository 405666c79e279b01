package app.klatch.evidence;

import app.klatch.db.Database;
import app.klatch.people.OpenSql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Whom to thank first, for lists that show a few: walks what was got from the newest back and stops when it has enough, so
/// that it doesn't matter how long the log is. Who is to be thanked is for [GiveTakeRule] to say.
public final class ThanksRepository {
    private static final int DAYS_BACK = 365;
    private static final int AT_A_TIME = 40;

    /// Who gave me something in these days, newest first, and got nothing after it; not those of whom something is due anyway.
    static final String PERHAPS = """
            SELECT ip.person_id FROM interaction i INDEXED BY interaction_given CROSS JOIN interaction_person ip ON ip.interaction_id = i.id
            CROSS JOIN person p ON p.id = ip.person_id
            WHERE i.stance IN ('GAVE', 'GOT') AND i.stance = 'GOT' AND i.happened_on BETWEEN :since AND :today AND p.archived_at IS NULL
              AND p.id NOT IN (SELECT value FROM json_each(:without))
              AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.person_id = p.id AND %s AND f.wanted <= :today)
              AND NOT EXISTS (SELECT 1 FROM interaction_person np CROSS JOIN interaction n ON n.id = np.interaction_id
                WHERE np.person_id = p.id AND n.stance = 'GAVE' AND n.happened_on <= :today AND (n.happened_on, n.id) > (i.happened_on, i.id))
            ORDER BY i.happened_on DESC, i.id DESC LIMIT :limit OFFSET :offset""".formatted(OpenSql.WANTED);

    static final String GIVEN = "SELECT " + EvidenceRepository.COLUMNS + """
            , ip.person_id
            FROM json_each(:people) chosen CROSS JOIN interaction_person ip ON ip.person_id = chosen.value
            CROSS JOIN interaction i ON i.id = ip.interaction_id LEFT JOIN platform pl ON pl.id = i.platform_id
            WHERE i.happened_on <= :today AND (i.stance IN ('GAVE', 'GOT')
              OR (i.stance <> 'BROADCAST' AND (i.note LIKE '%thank%' OR i.outcome LIKE '%thank%')))
            ORDER BY i.happened_on DESC, i.id DESC""";

    private final Database database;

    public ThanksRepository(Database database) {
        this.database = database;
    }

    /// At most so many people with what they are to be thanked for, newest first in both, of the last year; without these.
    public Map<Long, List<Entry>> newest(LocalDate today, Collection<Long> without, int most) {
        return database.read(h -> {
            Map<Long, List<Entry>> due = new LinkedHashMap<>();
            int offset = 0;
            List<Long> perhaps;
            do {
                perhaps = h.createQuery(PERHAPS).bind("since", today.minusDays(DAYS_BACK)).bind("today", today)
                        .bind("without", new ArrayList<>(without).toString()).bind("limit", AT_A_TIME).bind("offset", offset)
                        .mapTo(Long.class).list();
                add(h, today, new LinkedHashSet<>(perhaps), due, most);
                offset += AT_A_TIME;
            } while (perhaps.size() == AT_A_TIME && due.size() < most);
            return due;
        });
    }

    private static void add(Handle h, LocalDate today, Collection<Long> perhaps, Map<Long, List<Entry>> due, int most) {
        Map<Long, List<Entry>> given = new HashMap<>();
        h.createQuery(GIVEN).bind("people", perhaps.toString()).bind("today", today)
                .map((row, context) -> given.computeIfAbsent(row.getLong("person_id"), _ -> new ArrayList<>())
                        .add(EvidenceRepository.ENTRY.map(row, context))).list();
        Map<Long, List<Promise>> promises = new HashMap<>();
        h.createQuery(GiveTakeRepository.PROMISES).bind("people", perhaps.toString())
                .map((row, context) -> promises.computeIfAbsent(row.getLong("person_id"), _ -> new ArrayList<>())
                        .add(EvidenceRepository.PROMISE.map(row, context))).list();
        for (long person : perhaps) {
            List<Entry> got = GiveTakeRule.of(new Evidence(LocalDate.MIN, given.getOrDefault(person, List.of()),
                    promises.getOrDefault(person, List.of()), Facts.NONE)).thanks();
            if (!got.isEmpty() && due.size() < most) {
                due.putIfAbsent(person, got);
            }
        }
    }
}

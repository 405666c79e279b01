package app.klatch.evidence;

import app.klatch.db.Database;
import app.klatch.evidence.GiveTakeTotal.Thanks;
import app.klatch.interactions.Stance;
import app.klatch.people.OpenSql;
import app.klatch.people.PersonRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// Give and take over everybody, in three statements; what is dated after today is neither yet. Whom to thank is for [GiveTakeRule] to say, of those not archived.
public final class GiveTakeRepository {
    /// What was given or got, and what speaks of thanks, of each person newest first.
    static final String GIVEN = """
            WITH given AS (
              SELECT id FROM interaction WHERE stance IN ('GAVE', 'GOT')
              UNION SELECT rowid FROM interaction_search WHERE interaction_search MATCH 'thank*')
            SELECT %s, ip.person_id
            FROM given CROSS JOIN interaction i ON i.id = given.id
            CROSS JOIN interaction_person ip ON ip.interaction_id = i.id
            LEFT JOIN platform pl ON pl.id = i.platform_id
            WHERE i.stance <> 'BROADCAST' AND i.happened_on <= :today ORDER BY i.happened_on DESC, i.id DESC""".formatted(EvidenceRepository.COLUMNS);

    static final String NAMES = """
            SELECT p.id, %s AS name FROM json_each(:people) chosen CROSS JOIN person p ON p.id = chosen.value
            WHERE p.archived_at IS NULL ORDER BY chosen.key""".formatted(PersonRepository.SHOWN_NAME);

    static final String PROMISES = """
            SELECT f.id, f.owner, f.due, f.text, 1 AS kept, 1 AS said, f.person_id FROM json_each(:people) chosen
            CROSS JOIN follow_up f ON f.person_id = chosen.value AND f.state = 'DONE' AND f.text LIKE '%thank%'""";

    static final String OFFERS = "SELECT count(*) FROM follow_up f WHERE f.owner = 'ME' AND " + EvidenceRepository.SAID + " AND " + OpenSql.WANTED;

    /// As [#GIVEN], of some people only.
    static final String GIVEN_WITH = """
            SELECT %s, ip.person_id
            FROM json_each(:people) chosen CROSS JOIN interaction_person ip ON ip.person_id = chosen.value
            CROSS JOIN interaction i ON i.id = ip.interaction_id LEFT JOIN platform pl ON pl.id = i.platform_id
            WHERE i.stance <> 'BROADCAST' AND i.happened_on <= :today AND (i.stance IN ('GAVE', 'GOT') OR i.note LIKE '%%thank%%' OR i.outcome LIKE '%%thank%%')
            ORDER BY i.happened_on DESC, i.id DESC""".formatted(EvidenceRepository.COLUMNS);

    static final String PROMISES_WITH = """
            SELECT f.id, f.owner, f.due, f.text, f.state = 'DONE' AS kept, %1$s AS said, f.person_id FROM json_each(:people) chosen
            CROSS JOIN follow_up f ON f.person_id = chosen.value
            WHERE f.state IN ('OPEN', 'DONE') AND (f.state = 'DONE' OR %2$s) ORDER BY f.due, f.id""".formatted(EvidenceRepository.SAID, OpenSql.WANTED);

    private record Of<T>(long personId, T what) {}

    private static final RowMapper<Of<Entry>> ENTRY = (row, context) -> new Of<>(row.getLong("person_id"), EvidenceRepository.ENTRY.map(row, context));
    private static final RowMapper<Of<Promise>> PROMISE = (row, context) -> new Of<>(row.getLong("person_id"), EvidenceRepository.PROMISE.map(row, context));

    private final Database database;

    public GiveTakeRepository(Database database) {
        this.database = database;
    }

    public GiveTakeTotal total(LocalDate today) {
        return database.read(h -> {
            Map<Long, List<Entry>> given = byPerson(h.createQuery(GIVEN).bind("today", today).map(ENTRY).list());
            return new GiveTakeTotal(count(given, Stance.GAVE), count(given, Stance.GOT), thanks(h, given),
                    h.createQuery(OFFERS).bind("today", today).mapTo(Integer.class).one());
        });
    }

    /// The balance with each of these people, in two statements however many they are.
    public Map<Long, GiveTake> of(List<Long> people, LocalDate today) {
        return database.read(h -> {
            Map<Long, List<Entry>> given = byPerson(h.createQuery(GIVEN_WITH).bind("people", people.toString()).bind("today", today).map(ENTRY).list());
            Map<Long, List<Promise>> promises = byPerson(h.createQuery(PROMISES_WITH).bind("people", people.toString()).bind("today", today)
                    .map(PROMISE).list());
            Map<Long, GiveTake> balance = new LinkedHashMap<>();
            people.forEach(id -> balance.put(id, GiveTakeRule.of(new Evidence(LocalDate.MIN, given.getOrDefault(id, List.of()),
                    promises.getOrDefault(id, List.of()), Facts.NONE))));
            return balance;
        });
    }

    private static List<Thanks> thanks(Handle h, Map<Long, List<Entry>> given) {
        List<Long> perhaps = given.entrySet().stream()
                .filter(one -> !thanks(one.getValue(), List.of()).isEmpty()).map(Map.Entry::getKey).toList();
        Map<Long, List<Promise>> promises = byPerson(h.createQuery(PROMISES).bind("people", perhaps.toString()).map(PROMISE).list());
        List<Thanks> due = new ArrayList<>();
        h.createQuery(NAMES).bind("people", perhaps.toString())
                .map((row, _) -> new Of<>(row.getLong(1), row.getString(2))).forEach(person -> {
                    long id = person.personId();
                    List<Entry> got = thanks(given.getOrDefault(id, List.of()), promises.getOrDefault(id, List.of()));
                    if (!got.isEmpty()) {
                        due.add(new Thanks(id, person.what(), got));
                    }
                });
        return due;
    }

    private static List<Entry> thanks(List<Entry> entries, List<Promise> promises) {
        return GiveTakeRule.of(new Evidence(LocalDate.MIN, entries, promises, Facts.NONE)).thanks();
    }

    /// A gift to two people is one gift.
    private static int count(Map<Long, List<Entry>> given, Stance stance) {
        Set<Long> ids = new HashSet<>();
        given.values().forEach(entries -> entries.stream().filter(entry -> entry.stance() == stance).forEach(entry -> ids.add(entry.id())));
        return ids.size();
    }

    private static <T> Map<Long, List<T>> byPerson(List<Of<T>> rows) {
        Map<Long, List<T>> all = new LinkedHashMap<>();
        rows.forEach(row -> all.computeIfAbsent(row.personId(), _ -> new ArrayList<>()).add(row.what()));
        return all;
    }
}

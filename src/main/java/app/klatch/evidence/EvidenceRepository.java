package app.klatch.evidence;

import app.klatch.db.Database;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.people.OpenSql;
import app.klatch.people.PersonRepository;
import app.klatch.people.PersonRowRepository;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// Reads what the rules need of a person, in three statements that walk by index. What is dated after today is no evidence yet.
public final class EvidenceRepository {
    /// What an [Entry] is read from, of interaction `i` and its platform `pl`, in the order of [#ENTRY].
    static final String COLUMNS = """
            i.id, i.happened_on, i.precision, i.stance, i.channel, pl.name AS platform, pl.kind, pl.side, i.started_by, i.enjoyed,
              iif(i.stance IN ('GAVE', 'GOT') OR i.note LIKE '%thank%' OR i.outcome LIKE '%thank%',
                nullif(concat_ws(' · ', i.note, i.outcome), ''), NULL) AS words""";

    /// Whether follow-up `f` is a promise when it is mine: it was made in an interaction, or says so.
    static final String SAID = "(f.interaction_id IS NOT NULL OR f.text LIKE '%promis%')";

    static final String ENTRIES = "SELECT " + COLUMNS + """

            FROM interaction_person ip CROSS JOIN interaction i ON i.id = ip.interaction_id
            LEFT JOIN platform pl ON pl.id = i.platform_id
            WHERE ip.person_id = :person AND i.stance <> 'BROADCAST' AND i.happened_on <= :today
            ORDER BY i.happened_on DESC, i.id DESC""";

    static final String PROMISES = """
            SELECT f.id, f.owner, f.due, f.text, f.state = 'DONE' AS kept, %1$s AS said FROM follow_up f
            WHERE f.person_id = :person AND f.state IN ('OPEN', 'DONE') AND (f.state = 'DONE' OR %2$s)
            ORDER BY f.due, f.id""".formatted(SAID, OpenSql.WANTED);

    static final String ENTRIES_OF = "SELECT " + COLUMNS + """
            , ip.person_id
            FROM json_each(:people) chosen CROSS JOIN interaction_person ip ON ip.person_id = chosen.value
            CROSS JOIN interaction i ON i.id = ip.interaction_id LEFT JOIN platform pl ON pl.id = i.platform_id
            WHERE i.stance <> 'BROADCAST' AND i.happened_on <= :today ORDER BY i.happened_on DESC, i.id DESC""";

    static final String PROMISES_OF = """
            SELECT f.id, f.owner, f.due, f.text, f.state = 'DONE' AS kept, %1$s AS said, f.person_id FROM json_each(:people) chosen
            CROSS JOIN follow_up f ON f.person_id = chosen.value
            WHERE f.state IN ('OPEN', 'DONE') AND (f.state = 'DONE' OR %2$s) ORDER BY f.due, f.id""".formatted(SAID, OpenSql.WANTED);

    static final String FACTS = """
            SELECT target.title, target.company, target.birthday, target.note, target.created_at, target.created_zone,
              (SELECT group_concat(name, char(10)) FROM (SELECT name FROM interest WHERE person_id = target.id ORDER BY id)) AS interests,
              (SELECT group_concat(label, char(10)) FROM (SELECT label FROM important_date WHERE person_id = target.id ORDER BY id)) AS dates,
              (SELECT %s FROM introduced_by b JOIN person p ON p.id = b.introducer_id WHERE b.person_id = target.id) AS introduced_by,
              (SELECT count(*) FROM introduced_by WHERE introducer_id = target.id) AS introduced,
              (SELECT min(g.happened_on) FROM attendance a JOIN gathering g ON g.id = a.gathering_id
                WHERE a.person_id = target.id AND g.happened_on <= :today) AS seen_on
            FROM person target WHERE target.id = :person""".formatted(PersonRepository.SHOWN_NAME);

    static final String TALKS = """
            SELECT p.id AS person_id, %s AS name,
              (SELECT count(*) FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
                WHERE ip.person_id = p.id AND i.happened_on <= :today AND %s) AS two_way,
              (SELECT count(*) FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
                WHERE ip.person_id = p.id AND i.happened_on <= :today AND i.stance = 'PITCHED') AS pitches
            FROM json_each(:people) chosen CROSS JOIN person p ON p.id = chosen.value
            ORDER BY chosen.key""".formatted(PersonRepository.SHOWN_NAME, PersonRowRepository.TWO_WAY);

    static final RowMapper<Entry> ENTRY = (row, _) -> new Entry(      // by hand: there may be thousands
            row.getLong(1), LocalDate.parse(row.getString(2)), DatePrecision.valueOf(row.getString(3)),
            Stance.valueOf(row.getString(4)), read(row.getString(5), Channel::valueOf), row.getString(6),
            read(row.getString(7), PlatformKind::valueOf), read(row.getString(8), Side::valueOf),
            read(row.getString(9), Starter::valueOf), read(row.getString(10), "1"::equals), row.getString(11));
    static final RowMapper<Promise> PROMISE = (row, _) -> new Promise(
            row.getLong(1), Owner.valueOf(row.getString(2)), LocalDate.parse(row.getString(3)), row.getString(4), row.getBoolean(5), row.getBoolean(6));
    private static final RowMapper<Known> KNOWN = ConstructorMapper.of(Known.class);
    private static final RowMapper<Talks> TALK = ConstructorMapper.of(Talks.class);

    private final Database database;

    public EvidenceRepository(Database database) {
        this.database = database;
    }

    /// All there is of a person; empty evidence of `today` when the person is gone.
    public Evidence of(long personId, LocalDate today) {
        return database.read(h -> read(h, personId, today));
    }

    /// All there is of several people, in as many statements as for one; who is gone is left out.
    public Map<Long, Evidence> of(List<Long> people, LocalDate today) {
        return database.read(h -> {
            Map<Long, List<Entry>> entries = new HashMap<>();
            h.createQuery(ENTRIES_OF).bind("people", people.toString()).bind("today", today).map((row, context) ->
                    entries.computeIfAbsent(row.getLong("person_id"), _ -> new ArrayList<>()).add(ENTRY.map(row, context))).list();
            Map<Long, List<Promise>> promises = new HashMap<>();
            h.createQuery(PROMISES_OF).bind("people", people.toString()).bind("today", today).map((row, context) ->
                    promises.computeIfAbsent(row.getLong("person_id"), _ -> new ArrayList<>()).add(PROMISE.map(row, context))).list();
            Map<Long, Evidence> all = new LinkedHashMap<>();
            for (long person : people) {
                List<Entry> of = entries.getOrDefault(person, List.of());
                h.createQuery(FACTS).bind("person", person).bind("today", today).map(KNOWN).findFirst().ifPresent(known ->
                        all.put(person, new Evidence(known.since(of), of, promises.getOrDefault(person, List.of()), known.facts())));
            }
            return all;
        });
    }

    /// The conversations and pitches there were with each of these people.
    public List<Talks> talksWith(List<Long> people, LocalDate today) {
        return database.read(h -> h.createQuery(TALKS).bind("people", people.toString()).bind("today", today).map(TALK).list());
    }

    /// Calls back after every commit that may change a figure.
    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("interaction", "interaction_person", "platform", "follow_up", "person", "interest",
                "important_date", "introduced_by", "attendance", "gathering", "etiquette"), action);
    }

    private static Evidence read(Handle h, long personId, LocalDate today) {
        List<Entry> entries = h.createQuery(ENTRIES).bind("person", personId).bind("today", today).map(ENTRY).list();
        List<Promise> promises = h.createQuery(PROMISES).bind("person", personId).bind("today", today).map(PROMISE).list();
        return h.createQuery(FACTS).bind("person", personId).bind("today", today).map(KNOWN).findFirst()
                .map(known -> new Evidence(known.since(entries), entries, promises, known.facts()))
                .orElseGet(() -> new Evidence(today, List.of(), List.of(), Facts.NONE));
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> parse) {
        return text == null ? null : parse.apply(text);
    }

    /// A person as the file has them; several texts in one are apart by line breaks.
    public record Known(@Nullable String title, @Nullable String company, @Nullable String birthday, @Nullable String note,
            Instant createdAt, String createdZone, @Nullable String interests, @Nullable String dates,
            @Nullable String introducedBy, int introduced, @Nullable LocalDate seenOn) {
        LocalDate since(List<Entry> entries) {
            LocalDate added = LocalDate.ofInstant(createdAt, ZoneId.of(createdZone));
            Stream<LocalDate> days = Stream.of(added, seenOn == null ? added : seenOn, entries.isEmpty() ? added : entries.getLast().on());
            return days.min(LocalDate::compareTo).orElse(added);
        }

        Facts facts() {
            List<String> days = Stream.concat(birthday == null ? Stream.empty() : Stream.of("birthday"), lines(dates)).toList();
            return new Facts(work(), lines(interests).toList(), days, note != null && !note.isBlank(), introducedBy, introduced);
        }

        private @Nullable String work() {
            return title == null ? company : company == null ? title : title + " at " + company;
        }

        private static Stream<String> lines(@Nullable String text) {
            return text == null ? Stream.empty() : text.lines();
        }
    }
}

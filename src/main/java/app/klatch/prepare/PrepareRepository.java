package app.klatch.prepare;

import app.klatch.db.Database;
import app.klatch.evidence.GiveTake;
import app.klatch.evidence.GiveTakeRepository;
import app.klatch.followups.AgendaLine;
import app.klatch.interactions.InteractionRow;
import app.klatch.people.ImportantDate;
import app.klatch.people.Interest;
import app.klatch.people.OpenSql;
import app.klatch.people.PersonRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Reads what is known of the people who are expected: so many statements for one as for forty.
final class PrepareRepository {
    static final String PEOPLE = """
            SELECT p.id, %s AS name, p.company, p.title, p.closeness, p.birthday, p.do_not_mention, p.note
            FROM json_each(:people) chosen CROSS JOIN person p ON p.id = chosen.value ORDER BY chosen.key""".formatted(PersonRepository.SHOWN_NAME);

    static final String INTERESTS = chosen("interest", "x.id, x.person_id, x.name, x.sort, x.sphere", "x.id");
    static final String DATES = chosen("important_date", "x.id, x.person_id, x.day, x.label", "x.id");
    static final String OTHER_NAMES = chosen("other_name", "x.person_id, x.name AS text", "x.id");
    static final String AGENDA = chosen("agenda_line", "x.id, x.person_id, x.text, 'OPEN' AS state, NULL AS talked_on", "x.id").replace("ORDER", "WHERE x.closed_at IS NULL ORDER");
    static final String STEPS = """
            SELECT f.person_id, f.owner, f.due, f.wanted, f.time, f.text
            FROM json_each(:people) chosen CROSS JOIN follow_up f ON f.person_id = chosen.value WHERE %s
            ORDER BY f.wanted, f.time IS NULL, f.time, f.id""".formatted(OpenSql.WANTED);

    static final String INTRODUCERS = """
            SELECT b.person_id, %s AS text FROM json_each(:people) chosen CROSS JOIN introduced_by b ON b.person_id = chosen.value
            CROSS JOIN person p ON p.id = b.introducer_id""".formatted(PersonRepository.SHOWN_NAME);
    static final String INTRODUCED = """
            SELECT b.introducer_id AS person_id, %s AS text FROM json_each(:people) chosen
            CROSS JOIN introduced_by b ON b.introducer_id = chosen.value CROSS JOIN person p ON p.id = b.person_id
            ORDER BY p.folded, p.id""".formatted(PersonRepository.SHOWN_NAME);

    /// Of each person the newest interaction, and the newest of which there are words.
    static final String LAST = """
            WITH talks AS (
              SELECT ip.person_id, i.*, i.note IS NOT NULL OR i.outcome IS NOT NULL AS said
              FROM json_each(:people) chosen CROSS JOIN interaction_person ip ON ip.person_id = chosen.value
              CROSS JOIN interaction i ON i.id = ip.interaction_id
              WHERE i.stance <> 'BROADCAST' AND i.happened_on <= :today),
            newest AS (
              SELECT *, row_number() OVER (PARTITION BY person_id ORDER BY happened_on DESC, id DESC) AS nth,
                row_number() OVER (PARTITION BY person_id, said ORDER BY happened_on DESC, id DESC) AS nth_said
              FROM talks)
            SELECT n.person_id, n.nth = 1 AS is_last, n.said, n.id, n.happened_on, n.precision, n.platform_id, n.gathering_id,
              pl.name AS platform, pl.kind, pl.side, n.channel, n.stance, n.started_by, n.depth, n.minutes, n.note, n.outcome, n.enjoyed,
              (SELECT count(*) - 1 FROM interaction_person o WHERE o.interaction_id = n.id) AS others
            FROM newest n LEFT JOIN platform pl ON pl.id = n.platform_id WHERE n.nth = 1 OR (n.said AND n.nth_said = 1)""";

    private static final RowMapper<PersonFacts.Who> WHO = ConstructorMapper.of(PersonFacts.Who.class);
    private static final RowMapper<Interest> INTEREST = ConstructorMapper.of(Interest.class);
    private static final RowMapper<ImportantDate> DATE = ConstructorMapper.of(ImportantDate.class);
    private static final RowMapper<OpenStep> STEP = ConstructorMapper.of(OpenStep.class);
    private static final RowMapper<InteractionRow> INTERACTION = ConstructorMapper.of(InteractionRow.class);
    private static final RowMapper<AgendaLine> LINE = ConstructorMapper.of(AgendaLine.class);
    private static final RowMapper<Text> TEXT = ConstructorMapper.of(Text.class);

    private final Database database;
    private final GiveTakeRepository giveTake;

    /// A text about a person.
    public record Text(long personId, String text) {}

    private record Talk(long personId, boolean isLast, boolean said, InteractionRow row) {}

    PrepareRepository(Database database) {
        this.database = database;
        this.giveTake = new GiveTakeRepository(database);
    }

    /// In the order of `people`; whoever is gone is left out.
    List<PersonFacts> facts(List<Long> people, LocalDate today) {
        Map<Long, GiveTake> balance = giveTake.of(people, today);
        return database.read(h -> {
            String chosen = people.toString();
            Map<Long, List<Interest>> interests = by(h, INTERESTS, chosen, INTEREST, Interest::personId);
            Map<Long, List<ImportantDate>> dates = by(h, DATES, chosen, DATE, ImportantDate::personId);
            Map<Long, List<OpenStep>> steps = steps(h, chosen, today);
            Map<Long, List<String>> names = texts(h, OTHER_NAMES, chosen);
            Map<Long, List<AgendaLine>> agenda = by(h, AGENDA, chosen, LINE, AgendaLine::personId);
            Map<Long, List<String>> introducers = texts(h, INTRODUCERS, chosen);
            Map<Long, List<String>> introduced = texts(h, INTRODUCED, chosen);
            Map<Long, InteractionRow> last = new HashMap<>();
            Map<Long, InteractionRow> lastSaid = new HashMap<>();
            talks(h, chosen, today).forEach(talk -> {
                if (talk.isLast()) {
                    last.put(talk.personId(), talk.row());
                }
                if (talk.said()) {
                    lastSaid.put(talk.personId(), talk.row());
                }
            });
            return h.createQuery(PEOPLE).bind("people", chosen).map(WHO).list().stream().map(who -> new PersonFacts(who,
                    of(names, who), of(interests, who), of(dates, who), of(introducers, who).stream().findFirst().orElse(null), of(introduced, who),
                    last.get(who.id()), lastSaid.get(who.id()), of(agenda, who), of(steps, who), balance.get(who.id()).thanks())).toList();
        });
    }

    Runnable onChange(Runnable action) {
        return database.onChange(List.of("gathering", "attendance", "series", "series_skip", "platform", "person", "presence", "contact_point", "interest",
                "my_interest", "important_date", "other_name", "introduced_by", "interaction", "interaction_person", "follow_up", "agenda_line"), action);
    }

    private static String chosen(String table, String columns, String order) {
        return "SELECT " + columns + " FROM json_each(:people) chosen CROSS JOIN " + table + " x ON x.person_id = chosen.value ORDER BY " + order;
    }

    private static List<Talk> talks(Handle h, String chosen, LocalDate today) {
        return h.createQuery(LAST).bind("people", chosen).bind("today", today).map((row, context) -> new Talk(row.getLong("person_id"),
                row.getBoolean("is_last"), row.getBoolean("said"), INTERACTION.map(row, context))).list();
    }

    private static Map<Long, List<OpenStep>> steps(Handle h, String chosen, LocalDate today) {
        return h.createQuery(STEPS).bind("people", chosen).bind("today", today).map(STEP).stream().collect(Collectors.groupingBy(OpenStep::personId));
    }

    private static Map<Long, List<String>> texts(Handle h, String sql, String chosen) {
        return h.createQuery(sql).bind("people", chosen).map(TEXT).stream()
                .collect(Collectors.groupingBy(Text::personId, Collectors.mapping(Text::text, Collectors.toList())));
    }

    private static <T> Map<Long, List<T>> by(Handle h, String sql, String chosen, RowMapper<T> mapper, ToLongFunction<T> person) {
        Map<Long, List<T>> by = new HashMap<>();
        h.createQuery(sql).bind("people", chosen).map(mapper).forEach(one -> by.computeIfAbsent(person.applyAsLong(one), _ -> new ArrayList<>()).add(one));
        return by;
    }

    private static <T> List<T> of(Map<Long, List<T>> all, PersonFacts.Who who) {
        return all.getOrDefault(who.id(), List.of());
    }
}

package app.klatch.today;

import app.klatch.db.Database;
import app.klatch.followups.AgendaLine;
import app.klatch.followups.AgendaRepository;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.people.OpenSql;
import app.klatch.people.PersonRepository;
import app.klatch.people.WaitingSql;
import app.klatch.plates.PlateOnDay;
import app.klatch.plates.StandingRepository;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.UpcomingRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/// Reads the page, one statement a section, each bounded; and marks a meeting that needs no next step.
public final class TodayRepository {
    static final int DAYS_CALLED_LATELY = 7;
    private static final int DAYS_AHEAD = 14;
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    /// Walks the index of open follow-ups from today backwards and stops at the limit; the names come for those rows only.
    static final String DUE = """
            WITH due AS (
              SELECT f.* FROM follow_up f JOIN person ON person.id = f.person_id
              WHERE %2$s AND f.wanted <= :today AND f.owner = :owner AND person.archived_at IS NULL
              ORDER BY f.wanted DESC, f.time IS NULL, f.time, f.id LIMIT :limit)
            SELECT due.id, due.person_id, %1$s AS name, p.company, due.owner, due.due, due.wanted, due.time, due.text,
              due.repeats, due.repeats_from, due.unless_answered,
              (SELECT count(*) FROM follow_up f JOIN person ON person.id = f.person_id
                WHERE %2$s AND f.wanted <= :today AND f.owner = :owner AND person.archived_at IS NULL) AS total
            FROM due JOIN person p ON p.id = due.person_id
            ORDER BY due.wanted DESC, due.time IS NULL, due.time, due.id
            """.formatted(PersonRepository.SHOWN_NAME, OpenSql.WANTED);

    /// Waiting, and nothing was planned with them since.
    private static final String UNPLANNED = "WITH " + WaitingSql.WAITING + """
            ,
            unplanned AS (SELECT * FROM waiting w WHERE NOT EXISTS (
              SELECT 1 FROM follow_up f WHERE f.person_id = w.person_id AND %s
              AND (f.created_at >= w.happened_on OR f.wanted <= :today)))
            """.formatted(OpenSql.WANTED);

    /// Who waits for me, newest first.
    static final String WAITING = UNPLANNED + """
            SELECT u.person_id, %s AS name, p.company, u.interaction_id, u.happened_on AS "on", u.precision, u.channel, u.platform_id,
              platform.name AS place, u.note AS about, u.total
            FROM (SELECT *, count(*) OVER () AS total FROM unplanned ORDER BY happened_on DESC, interaction_id DESC LIMIT :limit) u
            CROSS JOIN person p ON p.id = u.person_id LEFT JOIN platform ON platform.id = u.platform_id
            ORDER BY u.happened_on DESC, u.interaction_id DESC
            """.formatted(PersonRepository.SHOWN_NAME);

    /// Only the newest meeting of each person counts; somebody new who wrote is waiting. A step that was finished since is a next step too.
    static final String MET = """
            WITH lately AS (
              SELECT ip.person_id, ip.no_next_step, i.id AS interaction_id, i.happened_on, i.precision, i.platform_id, i.channel,
                i.note, i.created_at, i.created_zone,
                row_number() OVER (PARTITION BY ip.person_id ORDER BY i.happened_on DESC, i.id DESC) AS newest
              FROM interaction i INDEXED BY interaction_day JOIN interaction_person ip ON ip.interaction_id = i.id
              JOIN person ON person.id = ip.person_id
              WHERE i.happened_on BETWEEN :since AND :today AND i.stance <> 'BROADCAST' AND person.archived_at IS NULL
                AND (i.channel IN ('IN_PERSON', 'ONLINE_MEETING')
                  OR (i.channel IS NULL AND person.created_at >= i.happened_on AND NOT (i.started_by IS 'THEM'
                    AND coalesce((SELECT side FROM platform WHERE id = i.platform_id), 'ONLINE') = 'ONLINE')))),
            met AS (
              SELECT *, count(*) OVER () AS total FROM lately
              WHERE newest = 1 AND no_next_step = 0 AND NOT EXISTS (
                SELECT 1 FROM follow_up f WHERE f.person_id = lately.person_id
                AND (%2$s OR f.closed_at >= lately.happened_on))
              ORDER BY happened_on DESC, interaction_id LIMIT :limit)
            SELECT met.person_id, %1$s AS name, p.company, met.interaction_id, met.happened_on AS met_on, met.precision, platform.name AS place,
              platform.kind, met.channel, coalesce(
                (SELECT group_concat(name, ', ') FROM (SELECT name FROM interest WHERE person_id = p.id ORDER BY id LIMIT 3)),
                met.note) AS about, met.created_at, met.created_zone, met.total
            FROM met JOIN person p ON p.id = met.person_id LEFT JOIN platform ON platform.id = met.platform_id
            ORDER BY met.happened_on DESC, met.interaction_id
            """.formatted(PersonRepository.SHOWN_NAME, OpenSql.WANTED);

    /// Whoever is due or waits above is not told of twice.
    static final String TOLD_ABOVE = UNPLANNED + """
            SELECT person_id FROM unplanned
            UNION ALL SELECT f.person_id FROM follow_up f INDEXED BY follow_up_wanted WHERE %s AND f.wanted <= :today"""
            .formatted(OpenSql.WANTED);

    static final String NAMED = "SELECT p.id, " + PersonRepository.SHOWN_NAME
            + " AS name, p.company FROM json_each(:ids) CROSS JOIN person p ON p.id = value";

    static final String NEXT = """
            SELECT f.wanted, %s AS name FROM follow_up f JOIN person p ON p.id = f.person_id
            WHERE %s AND f.wanted > :today AND p.archived_at IS NULL ORDER BY f.wanted, f.time, f.id LIMIT 1
            """.formatted(PersonRepository.SHOWN_NAME, OpenSql.WANTED);

    private static final RowMapper<FollowUpRow> FOLLOW_UP = ConstructorMapper.of(FollowUpRow.class);
    private static final RowMapper<WaitingRow> WAITER = ConstructorMapper.of(WaitingRow.class);
    private static final RowMapper<Meeting> MEETING = ConstructorMapper.of(Meeting.class);
    private static final RowMapper<Named> NAME = ConstructorMapper.of(Named.class);
    private static final RowMapper<NextUp> NEXT_UP = ConstructorMapper.of(NextUp.class);

    private final Database database;
    private final UpcomingRepository upcoming;
    private final StandingRepository standings;
    private final AgendaRepository agenda;

    public TodayRepository(Database database) {
        this.database = database;
        this.upcoming = new UpcomingRepository(database);
        this.standings = new StandingRepository(database);
        this.agenda = new AgendaRepository(database, Clock.systemUTC());      // only read here
    }

    /// What the page shows on this day; `limits` says how many rows of each section at most.
    TodayLists load(LocalDate today, Map<Section, Integer> limits) {
        return database.read(h -> withAgenda(new TodayLists(
                due(h, Owner.ME, today, limits.get(Section.FOLLOW_UPS)),
                bounded(h.createQuery(WAITING), today, WaitingSql.DAYS_BACK, limits.get(Section.WAITING), WAITER),
                plates(h, today, limits.get(Section.PLATES)),
                met(h, today, limits.get(Section.MET)),
                due(h, Owner.THEM, today, limits.get(Section.THEIRS)),
                gathering(today), Map.of(),
                h.createQuery(NEXT).bind("today", today).map(NEXT_UP).findFirst().orElse(null),
                h.createQuery("SELECT NOT EXISTS (SELECT 1 FROM person)").mapTo(Boolean.class).one())));
    }

    /// What is to be talked about next time with those who are shown.
    private TodayLists withAgenda(TodayLists lists) {
        List<Long> people = Stream.of(lists.followUps(), lists.waiting(), lists.plates(), lists.met(), lists.theirs())
                .flatMap((Bounded<? extends TodayRow> part) -> part.rows().stream()).map(TodayRow::personId).distinct().toList();
        return lists.withAgenda(agenda.open(people).stream()
                .collect(Collectors.groupingBy(AgendaLine::personId, Collectors.mapping(AgendaLine::text, Collectors.joining("; ")))));
    }

    /// What is due on this day, counted.
    public TodayDue due(LocalDate today) {
        return database.read(h -> new TodayDue(due(h, Owner.ME, today, 1).total() + due(h, Owner.THEM, today, 1).total(),
                Math.min(plates(h, today, 1).total(), Section.PLATES.atMost())));
    }

    private static Bounded<FollowUpRow> due(Handle h, Owner owner, LocalDate today, int limit) {
        return bounded(h.createQuery(DUE).bind("owner", owner), today, 0, limit, FOLLOW_UP);
    }

    private Bounded<NextGatheringRow> gathering(LocalDate today) {
        List<NextGatheringRow> next = upcoming.from(today, Section.GATHERING.atMost()).stream()
                .filter(gathering -> !gathering.happenedOn().isAfter(today.plusDays(DAYS_AHEAD))).map(NextGatheringRow::new).toList();
        return new Bounded<>(next, next.size());
    }

    private Bounded<PlateRow> plates(Handle h, LocalDate today, int limit) {
        Set<Long> told = h.createQuery(TOLD_ABOVE).bind("today", today).bind("since", today.minusDays(WaitingSql.DAYS_BACK))
                .mapTo(Long.class).set();
        List<PlateOnDay> slipped = standings.slipping(today).stream().filter(plate -> !told.contains(plate.personId())).toList();
        List<PlateOnDay> shown = slipped.stream().limit(limit).toList();
        Map<Long, Named> names = h.createQuery(NAMED).bind("ids", shown.stream().map(PlateOnDay::personId).toList().toString()).map(NAME)
                .stream().collect(Collectors.toMap(Named::id, Function.identity()));
        return new Bounded<>(shown.stream().map(plate -> names.get(plate.personId()).row(plate)).toList(), slipped.size());
    }

    private static Bounded<MetRow> met(Handle h, LocalDate today, int limit) {
        Bounded<Meeting> read = bounded(h.createQuery(MET), today, DAYS_CALLED_LATELY, limit, MEETING);
        return new Bounded<>(read.rows().stream().map(Meeting::row).toList(), read.total());
    }

    private static <T> Bounded<T> bounded(Query query, LocalDate today, int daysBack, int limit, RowMapper<T> mapper) {
        AtomicInteger total = new AtomicInteger();
        List<T> rows = query.bind("today", today).bind("since", today.minusDays(daysBack))
                .bind("limit", limit).configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .map((row, context) -> {
                    total.set(row.getInt("total"));
                    return mapper.map(row, context);
                }).list();
        return new Bounded<>(rows, total.get());
    }

    /// Notes that this meeting with this person needs no next step.
    void needsNoNextStep(MetRow row) {
        needsNothing("No next step for " + row.name(), row.interactionId(), row.personId());
    }

    /// Notes that what this person wrote needs no answer.
    void needsNoAnswer(WaitingRow row) {
        needsNothing("No answer for " + row.name(), row.interactionId(), row.personId());
    }

    private void needsNothing(String label, long interactionId, long personId) {
        database.write(label, h -> h.execute(
                "UPDATE interaction_person SET no_next_step = 1 WHERE interaction_id = ? AND person_id = ?", interactionId, personId));
    }

    /// Calls back after every commit that may change the page, on the thread that wrote; also after another program's.
    Runnable onChange(Runnable action) {
        return database.onChange(List.of("follow_up", "interaction", "interaction_person", "person", "presence",
                "contact_point", "interest", "platform", "plate", "gathering", "attendance", "series", "series_skip", "setting", "agenda_line"), action);
    }

    /// Whose plate it is; public for the mapper.
    public record Named(long id, String name, @Nullable String company) {
        PlateRow row(PlateOnDay plate) {
            return new PlateRow(id, name, company, plate);
        }
    }

    /// A meeting as the file has it; whether it was written down in the evening is reckoned in the zone of the writing.
    public record Meeting(long personId, String name, @Nullable String company, long interactionId, LocalDate metOn,
            DatePrecision precision, @Nullable String place, @Nullable PlatformKind kind, @Nullable Channel channel, @Nullable String about,
            Instant createdAt, String createdZone) {
        MetRow row() {
            ZonedDateTime written = createdAt.atZone(ZoneId.of(createdZone));
            boolean evening = written.toLocalDate().equals(metOn) && !written.toLocalTime().isBefore(EVENING);
            return new MetRow(personId, name, company, interactionId, metOn, precision, place, kind, channel, about, evening);
        }
    }
}

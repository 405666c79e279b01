package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.followups.Owner;
import app.klatch.followups.StepTitleRule;
import app.klatch.people.OpenSql;
import app.klatch.people.PersonRepository;
import app.klatch.plates.PlateFacts;
import app.klatch.plates.PlateOnDay;
import app.klatch.plates.PlateWords;
import app.klatch.plates.StandingRepository;
import app.klatch.platforms.Gathering;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// What is planned for some days: follow-ups wanted then, plates that fall due, gatherings. Each entry has the uid of its row, so
/// that a calendar knows it again.
public final class WeekPlanRepository {
    static final String FOLLOW_UPS = """
            SELECT f.uid, f.wanted AS day, f.time, f.owner, f.text, %s AS name FROM follow_up f CROSS JOIN person p ON p.id = f.person_id
            WHERE %s AND f.wanted BETWEEN :from AND :until AND p.archived_at IS NULL
            ORDER BY f.wanted, f.time, f.id""".formatted(PersonRepository.SHOWN_NAME, OpenSql.WANTED);

    static final String PLATES = """
            SELECT p.id AS person_id, plate.uid, %s AS name FROM json_each(:people) CROSS JOIN person p ON p.id = value
            CROSS JOIN plate ON plate.person_id = p.id""".formatted(PersonRepository.SHOWN_NAME);

    private static final int MOST_PLATES = 15;
    private static final RowMapper<Spinning> SPINNING = ConstructorMapper.of(Spinning.class);
    private static final Comparator<WeekPlan.Line> BY_DAY_AND_HOUR = Comparator.comparing(WeekPlan.Line::day)
            .thenComparing(WeekPlan.Line::time, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()));
    private static final RowMapper<Wanted> WANTED = ConstructorMapper.of(Wanted.class);

    private final Database database;

    public WeekPlanRepository(Database database) {
        this.database = database;
    }

    /// The days from `from` to `until`, both included, as they look `today`; by day and hour.
    public WeekPlan plan(LocalDate from, LocalDate until, LocalDate today) {
        return database.read(h -> {
            List<WeekPlan.Line> lines = new ArrayList<>(followUps(h, from, until, today));
            lines.addAll(gatherings(h, from, until));
            lines.addAll(plates(h, from, until));
            lines.sort(BY_DAY_AND_HOUR);
            return new WeekPlan(from, until, lines);
        });
    }

    private static List<WeekPlan.Line> followUps(Handle h, LocalDate from, LocalDate until, LocalDate today) {
        return h.createQuery(FOLLOW_UPS).bind("from", from).bind("until", until).bind("today", today)
                .map(WANTED).stream().map(Wanted::line).toList();
    }

    /// One that only a series tells of has the series' uid with its day.
    private List<WeekPlan.Line> gatherings(Handle h, LocalDate from, LocalDate until) {
        List<Gathering> planned = PlannedDays.between(database, from, until);
        Map<String, String> uids = ComingRepository.uids(h, planned);
        return planned.stream().map(one -> new WeekPlan.Line(
                one.isStored() ? uids.get("g" + one.id()) : uids.get("s" + one.seriesId()) + "-" + one.happenedOn(), one.happenedOn(),
                one.startsAt(), null, one.title(), one.name() == null ? null : one.platform(),
                one.people() == 0 ? "" : ReviewTexts.capital(ReviewTexts.count(one.people(), "person", "people")) + " expected.")).toList();
    }

    /// Those that fall due or wake up in these days, the first ones; what slipped before is for the review to ask about.
    private List<WeekPlan.Line> plates(Handle h, LocalDate from, LocalDate until) {
        Map<Long, Turn> due = new LinkedHashMap<>();
        new StandingRepository(database).all(from.minusDays(1)).stream().flatMap(plate -> wanted(plate).stream())
                .filter(turn -> !turn.day().isBefore(from) && !turn.day().isAfter(until))
                .sorted(Comparator.comparing(Turn::day)).limit(MOST_PLATES).forEach(turn -> due.put(turn.personId(), turn));
        return h.createQuery(PLATES).bind("people", due.keySet().toString()).map(SPINNING).stream()
                .map(one -> Objects.requireNonNull(due.get(one.personId())).line(one)).toList();
    }

    private static Optional<Turn> wanted(PlateOnDay plate) {
        LocalDate due = plate.standing().due();
        LocalDate quiet = plate.standing().snoozedUntil();
        return due == null ? Optional.empty()
                : Optional.of(new Turn(plate.personId(), plate.facts(), quiet != null && quiet.isAfter(due) ? quiet : due));
    }

    private record Turn(long personId, PlateFacts facts, LocalDate day) {
        /// Why, as it will be on that day.
        WeekPlan.Line line(Spinning whose) {
            return new WeekPlan.Line(whose.uid(), day, null, null, "Keep in touch with " + whose.name(), null,
                    ReviewTexts.capital(PlateWords.reason(facts, day)) + ".");
        }
    }

    /// A plate and whose it is.
    public record Spinning(long personId, String uid, String name) {}

    /// A follow-up as the file has it.
    public record Wanted(String uid, LocalDate day, @Nullable LocalTime time, Owner owner, String text, String name) {
        WeekPlan.Line line() {
            return new WeekPlan.Line(uid, day, time, null, StepTitleRule.title(owner, ReviewTexts.oneLine(text), name), null, "");
        }
    }
}

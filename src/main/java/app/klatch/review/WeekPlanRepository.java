package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.followups.Owner;
import app.klatch.followups.StepTitleRule;
import app.klatch.people.OpenSql;
import app.klatch.people.PersonRepository;
import app.klatch.platforms.Gathering;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    private static final Comparator<WeekPlan.Line> BY_DAY_AND_HOUR = Comparator.comparing(WeekPlan.Line::day)
            .thenComparing(WeekPlan.Line::time, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()));
    private static final RowMapper<Wanted> WANTED = ConstructorMapper.of(Wanted.class);

    private final Database database;

    public WeekPlanRepository(Database database) {
        this.database = database;
    }

    /// The days from `from` to `until`, both included; by day and hour.
    public WeekPlan plan(LocalDate from, LocalDate until) {
        return database.read(h -> {
            List<WeekPlan.Line> lines = new ArrayList<>(followUps(h, from, until));
            lines.addAll(gatherings(h, from, until));
            lines.sort(BY_DAY_AND_HOUR);
            return new WeekPlan(from, until, lines);
        });
    }

    private static List<WeekPlan.Line> followUps(Handle h, LocalDate from, LocalDate until) {
        return h.createQuery(FOLLOW_UPS).bind("from", from).bind("until", until).map(WANTED).stream().map(Wanted::line).toList();
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

    /// A follow-up as the file has it.
    public record Wanted(String uid, LocalDate day, @Nullable LocalTime time, Owner owner, String text, String name) {
        WeekPlan.Line line() {
            return new WeekPlan.Line(uid, day, time, null, StepTitleRule.title(owner, ReviewTexts.oneLine(text), name), null, "");
        }
    }
}

package app.klatch.plates;

import app.klatch.dates.WorkWeek;
import app.klatch.db.Database;
import app.klatch.plates.PlateFacts.Spread;
import app.klatch.plates.SpreadRule.Member;
import app.klatch.week.WeekSettingsRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// The one way to read how plates stand, with snooze, skip, rest and spread applied: what lists, pages, the review and the
/// command line say of a plate comes from here.
public final class StandingRepository {
    private final Database database;
    private final WeekSettingsRepository week;

    public StandingRepository(Database database) {
        this.database = database;
        this.week = new WeekSettingsRepository(database);
    }

    /// Every plate of people who aren't archived, those at rest too, as it stands on a day.
    public List<PlateOnDay> all(LocalDate today) {
        return read(PlateSql.EVERY, today);
    }

    /// Every plate there is, also of people who are archived.
    public List<PlateOnDay> everybody(LocalDate today) {
        return read(PlateSql.ARCHIVED_TOO, today);
    }

    private List<PlateOnDay> read(String chosen, LocalDate today) {
        return facts(h -> h.createQuery(PlateSql.facts(chosen))).entrySet().stream()
                .map(one -> new PlateOnDay(one.getKey(), one.getValue(), PlateRule.standing(one.getValue(), today), today)).toList();
    }

    /// The plates that want attention on a day (past their ideal, not snoozed), those that slipped furthest first.
    public List<PlateOnDay> slipping(LocalDate today) {
        return all(today).stream().filter(plate -> plate.standing().wantsAttention())
                .sorted(Comparator.comparingDouble((PlateOnDay plate) -> plate.standing().slipped()).reversed()).toList();
    }

    /// What is known of the plates of these people; who has none is left out.
    public Map<Long, PlateFacts> of(Collection<Long> people) {
        return people.isEmpty() ? Map.of()
                : facts(h -> h.createQuery(PlateSql.facts(PlateSql.THESE)).bind("ids", new ArrayList<>(people).toString()));
    }

    /// Calls back after every commit that may change a standing, on the thread that wrote; returns what ends it.
    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("plate", "interaction", "interaction_person", "attendance", "gathering", "platform", "person", "setting"), action);
    }

    private Map<Long, PlateFacts> facts(Function<Handle, Query> query) {
        WorkWeek workWeek = week.get().workWeek();
        return database.read(h -> {
            Texts texts = new Texts();
            List<Line> lines = query.apply(h).map((row, _) -> Line.of(row, texts)).list();
            Map<Long, Map<Long, Spread>> spreads = spreads(h, lines, workWeek);
            Map<Long, PlateFacts> facts = new LinkedHashMap<>();
            lines.forEach(line -> facts.put(line.personId(), line.facts(spreads.getOrDefault(line.gatheringId(), Map.of()).get(line.personId()))));
            return facts;
        });
    }

    /// The days of rule 2 for the gatherings from which these plates start, by gathering and person.
    private static Map<Long, Map<Long, Spread>> spreads(Handle h, List<Line> lines, WorkWeek week) {
        List<Long> gatherings = lines.stream().map(Line::gatheringId).filter(id -> id != 0).distinct().toList();
        Texts texts = new Texts();
        Map<Long, Group> groups = new HashMap<>();
        h.createQuery(PlateSql.GROUPS).bind("ids", gatherings.toString()).map((row, _) -> {
            LocalDate day = texts.day(row.getString(2));
            Group group = groups.computeIfAbsent(row.getLong(1), _ -> new Group(day, new ArrayList<>()));
            return group.members().add(new Member(row.getLong(3), texts.period(row.getString(4))));
        }).list();
        Map<Long, Map<Long, Spread>> spreads = new HashMap<>();
        groups.forEach((id, group) -> spreads.put(id, group.spread(week)));
        return spreads;
    }

    /// Who has a plate and was at one gathering, in the order in which they joined.
    private record Group(LocalDate day, List<Member> members) {
        Map<Long, Spread> spread(WorkWeek week) {
            Map<Long, Spread> spread = new HashMap<>();
            SpreadRule.days(day, members, week).forEach((person, due) -> spread.put(person, new Spread(day, due)));
            return spread;
        }
    }

    /// A row of the query, without the spread. `gatheringId` is 0 when the plate starts from none.
    private record Line(long personId, PlateFacts facts, long gatheringId) {
        static Line of(ResultSet row, Texts texts) throws SQLException {
            Period worst = row.getString(3) == null ? null : texts.period(row.getString(3));
            String added = row.getString(6);
            return new Line(row.getLong(1), new PlateFacts(new Plate(texts.period(row.getString(2)), worst),
                    texts.dayOrNull(row.getString(4)), texts.dayOrNull(row.getString(5)),
                    added == null ? null : LocalDate.ofInstant(Instant.parse(added), texts.zone(row.getString(7))),
                    texts.dayOrNull(row.getString(8)), texts.dayOrNull(row.getString(9)), texts.dayOrNull(row.getString(10)),
                    texts.dayOrNull(row.getString(11)), null), row.getLong(12));
        }

        PlateFacts facts(@Nullable Spread spread) {
            return facts.spreadBy(spread);
        }
    }

    /// Reads texts of which there are few different ones among thousands, each once.
    private static final class Texts {
        private final Map<String, LocalDate> days = new HashMap<>();
        private final Map<String, Period> periods = new HashMap<>();
        private final Map<String, ZoneId> zones = new HashMap<>();

        LocalDate day(String text) {
            return days.computeIfAbsent(text, LocalDate::parse);
        }

        @Nullable LocalDate dayOrNull(@Nullable String text) {
            return text == null ? null : day(text);
        }

        Period period(String text) {
            return periods.computeIfAbsent(text, Period::parse);
        }

        ZoneId zone(String text) {
            return zones.computeIfAbsent(text, ZoneId::of);
        }
    }
}

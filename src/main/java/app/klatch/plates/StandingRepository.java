package app.klatch.plates;

import app.klatch.db.Database;
import app.klatch.week.WeekSettingsRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The one way to read how plates stand, with snooze, skip, rest and spread applied: what lists, pages, the review and the
/// command line say of a plate comes from here.
public final class StandingRepository {
    /// Longer back most of what the log has of a day filled plates that were filled again since.
    private static final int LATELY = 60;

    private final Database database;
    private final WeekSettingsRepository week;

    public StandingRepository(Database database) {
        this.database = database;
        this.week = new WeekSettingsRepository(database);
    }

    /// Every plate of people who aren't archived, those at rest too, as it stands on a day.
    public List<PlateOnDay> all(LocalDate today) {
        return every(PlateSql.EVERY, today);
    }

    /// Every plate there is, also of people who are archived.
    public List<PlateOnDay> everybody(LocalDate today) {
        return every(PlateSql.ARCHIVED_TOO, today);
    }

    /// The plates that want attention on a day (past their ideal, not snoozed), those that slipped furthest first.
    public List<PlateOnDay> slipping(LocalDate today) {
        return all(today).stream().filter(plate -> plate.standing().wantsAttention())
                .sorted(Comparator.comparingDouble((PlateOnDay plate) -> plate.standing().slipped()).reversed()).toList();
    }

    /// What is known on a day of the plates of these people; who has none is left out.
    public Map<Long, PlateFacts> of(Collection<Long> people, LocalDate today) {
        return people.isEmpty() ? Map.of() : database.read(h -> {
            FactsRows rows = new FactsRows(week.get().workWeek());
            h.createQuery(PlateSql.facts(PlateSql.THESE)).bind("ids", new ArrayList<>(people).toString()).bind("today", today)
                    .map((row, _) -> fact(rows, row)).list();
            h.createQuery(PlateSql.groups(PlateSql.THEIR_GATHERINGS)).bind("starts", rows.starts()).map((row, _) -> group(rows, row)).list();
            return rows.facts();
        });
    }

    /// Calls back after every commit that may change a standing, on the thread that wrote; returns what ends it.
    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("plate", "interaction", "interaction_person", "attendance", "gathering", "platform",
                "person", "setting"), action);
    }

    private List<PlateOnDay> every(String chosen, LocalDate today) {
        return database.read(h -> {
            FactsRows rows = new FactsRows(week.get().workWeek());
            h.createQuery(PlateSql.manyFacts(chosen)).bind("since", today.minusDays(LATELY)).bind("today", today).map((row, _) -> fact(rows, row)).list();
            h.createQuery(PlateSql.groups(PlateSql.ALL_GATHERINGS)).map((row, _) -> group(rows, row)).list();
            return rows.facts().entrySet().stream().map(one ->
                    new PlateOnDay(one.getKey(), one.getValue(), PlateRule.standing(one.getValue(), today), today)).toList();
        });
    }

    /// By hand: there may be tens of thousands.
    private static PlateFacts fact(FactsRows rows, ResultSet row) throws SQLException {
        return rows.add(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
    }

    private static int group(FactsRows rows, ResultSet row) throws SQLException {
        return rows.spread(row.getString(1), row.getString(2));
    }
}

package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.UpcomingRepository;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The gatherings of some days, stored or reckoned from a series.
final class PlannedDays {
    private static final int MOST = 60;
    private static final int WEEK = 7;

    private PlannedDays() {}

    /// Both days included, the soonest first. Of a series only the next date is reckoned at a time, so a longer stretch is
    /// asked for week by week: no rhythm comes oftener.
    static List<Gathering> between(Database database, LocalDate from, LocalDate until) {
        Set<Gathering> all = new LinkedHashSet<>();
        UpcomingRepository upcoming = new UpcomingRepository(database);
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(WEEK)) {
            all.addAll(upcoming.from(day, MOST));
        }
        return all.stream().filter(gathering -> !gathering.happenedOn().isAfter(until)).toList();
    }
}

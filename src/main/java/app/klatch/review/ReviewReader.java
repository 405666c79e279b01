package app.klatch.review;

import app.klatch.dates.WorkWeek;
import app.klatch.db.Database;
import app.klatch.week.WeekSettings;
import app.klatch.week.WeekSettingsRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads where this week's review stands: what is there, what of it is decided, and where the owner went by hand.
final class ReviewReader {
    private final Function<LocalDate, List<ReviewItem>> items;
    private final ReviewDecisionRepository decisions;
    private final WeekSettingsRepository weeks;
    private final ReviewPlaceRepository places;
    private final Clock clock;

    /// All that the file says at one moment; `newestStep` is the newest that undo could take back.
    record Read(LocalDate week, WorkWeek workWeek, List<ReviewItem> items, Set<ItemKey> decided, @Nullable ItemKey place, long newestStep) {}

    /// `items` gives what the review shows on a day, decided or not.
    ReviewReader(Function<LocalDate, List<ReviewItem>> items, Database database, Clock clock) {
        this.items = items;
        this.decisions = new ReviewDecisionRepository(database, clock);
        this.weeks = new WeekSettingsRepository(database);
        this.places = new ReviewPlaceRepository(database);
        this.clock = clock;
    }

    Read read() {
        LocalDate today = LocalDate.now(clock);
        WeekSettings settings = weeks.get();
        LocalDate week = ReviewWeekRule.week(today, settings.reviewDay());
        Set<ItemKey> decided = decisions.of(week).stream()
                .map(decision -> new ItemKey(decision.step(), decision.subject())).collect(Collectors.toSet());
        List<ReviewItem> left = StillToAskRule.of(items.apply(today), decided, decisions.people(week));
        return new Read(week, settings.workWeek(), left, decided, places.of(week).orElse(null), decisions.newestStep());
    }

    void goneTo(LocalDate week, ItemKey key) {
        places.put(week, key);
    }
}

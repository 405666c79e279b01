package app.klatch.review;

import app.klatch.db.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// For tests of other rooms: what the review of a file holds and what was decided in it.
public final class ReviewSight {
    private ReviewSight() {}

    /// How many items each step has.
    public static Map<ReviewStep, Integer> steps(Database database, Clock clock) {
        Map<ReviewStep, Integer> steps = new TreeMap<>();
        items(database, clock).forEach(item -> steps.merge(item.step(), 1, Integer::sum));
        return steps;
    }

    public static List<ReviewItem> items(Database database, Clock clock) {
        return new ReviewReader(new ReviewRepository(database, clock)::items, database, clock).read().items();
    }

    /// The decisions of a week in their order: "SKIP Plate K".
    public static List<String> decided(Database database, Clock clock, LocalDate week) {
        return new ReviewDecisionRepository(database, clock).of(week).stream()
                .map(one -> one.decision() + " " + one.words().replaceFirst(" · .*| and .*", "")).toList();
    }
}

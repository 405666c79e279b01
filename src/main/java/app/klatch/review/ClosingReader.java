package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.evidence.GiveTakeRepository;
import app.klatch.evidence.GiveTakeRule;
import app.klatch.week.WeekSettingsRepository;
import java.time.Clock;
import java.time.LocalDate;

/// Reads the week that is closed, and closes it.
final class ClosingReader {
    private static final int TO_SUNDAY = 6;

    private final WeekReviewRepository reviews;
    private final WeekRepository figures;
    private final WeekPlanRepository plans;
    private final WeekSettingsRepository weeks;
    private final GiveTakeRepository giveTake;
    private final Clock clock;

    ClosingReader(Database database, Clock clock) {
        reviews = new WeekReviewRepository(database, clock);
        figures = new WeekRepository(database);
        plans = new WeekPlanRepository(database);
        weeks = new WeekSettingsRepository(database);
        giveTake = new GiveTakeRepository(database);
        this.clock = clock;
    }

    ClosingViewModel.Week read() {
        LocalDate today = LocalDate.now(clock);
        LocalDate monday = ReviewWeekRule.week(today, weeks.get().reviewDay());
        LocalDate sunday = monday.plusDays(TO_SUNDAY);
        LocalDate from = ReviewWeekRule.planFrom(monday, today);
        return new ClosingViewModel.Week(monday, figures.figures(monday, today.isBefore(sunday) ? today : sunday),
                plans.plan(from, ReviewWeekRule.planUntil(from), today), reviews.worked(monday),
                reviews.of(monday).filter(review -> review.finishedAt() != null).isPresent());
    }

    /// Give and take over everybody, in words; it may take longer than the week.
    String inAll() {
        return GiveTakeRule.inAll(giveTake.total(LocalDate.now(clock)));
    }

    void keepWorked(LocalDate monday, String words) {
        reviews.keepWorked(monday, words);
    }

    void finish(ClosingViewModel.Week week, String worked) {
        reviews.finish(week.monday(), week.figures(), PlanWords.lines(week.plan()), worked);
    }

    Runnable onChange(Runnable action) {
        return reviews.onChange(action);
    }
}

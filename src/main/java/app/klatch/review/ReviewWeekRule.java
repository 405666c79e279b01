package app.klatch.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// Which week a review looks back on, reckoned from the day alone: nothing begun or finished, and no clock that was wrong once,
/// moves it. On the review day and the four days after it is that day's week; the two days before the next review day are early for the
/// next one. A review day from Monday to Wednesday looks back on the week before: most of what it sees was then.
public final class ReviewWeekRule {
    private static final int DAYS_TO_CATCH_UP = 4;
    private static final int DAYS_WORTH_A_PLAN = 3;

    private ReviewWeekRule() {}

    /// The Monday of the week it looks back on.
    public static LocalDate week(LocalDate today, DayOfWeek reviewDay) {
        LocalDate week = lookedBackOn(today.with(TemporalAdjusters.previousOrSame(reviewDay)));
        return isEarly(today, reviewDay) ? week.plusWeeks(1) : week;
    }

    /// Whether it is time for the review: its day and hour have come and the week can still be caught up with.
    public static boolean isTime(LocalDateTime now, DayOfWeek reviewDay, LocalTime reviewTime) {
        LocalDate today = now.toLocalDate();
        boolean beforeTheHour = today.getDayOfWeek() == reviewDay && now.toLocalTime().isBefore(reviewTime);
        return !isEarly(today, reviewDay) && !beforeTheHour;
    }

    /// The first day of the plan made on a day: the Monday after the week, or tomorrow when that is later.
    public static LocalDate planFrom(LocalDate week, LocalDate today) {
        LocalDate monday = week.plusWeeks(1);
        LocalDate tomorrow = today.plusDays(1);
        return tomorrow.isAfter(monday) ? tomorrow : monday;
    }

    /// The last day of a plan: a Sunday, and never less than four days in all.
    public static LocalDate planUntil(LocalDate from) {
        return from.plusDays(DAYS_WORTH_A_PLAN).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static boolean isEarly(LocalDate today, DayOfWeek reviewDay) {
        LocalDate last = today.with(TemporalAdjusters.previousOrSame(reviewDay));
        return ChronoUnit.DAYS.between(last, today) > DAYS_TO_CATCH_UP;
    }

    private static LocalDate lookedBackOn(LocalDate reviewed) {
        LocalDate monday = reviewed.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return reviewed.getDayOfWeek().getValue() <= DayOfWeek.WEDNESDAY.getValue() ? monday.minusWeeks(1) : monday;
    }
}

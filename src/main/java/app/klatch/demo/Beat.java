package app.klatch.demo;

import app.klatch.platforms.Rhythm;
import app.klatch.platforms.RhythmText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// When a platform meets again and again: every so many weeks, or months on the same ordinal weekday.
record Beat(LocalDate first, boolean monthly, int every, @Nullable String startsAt, @Nullable String name) {
    private static final int YEARS_BACK = 3;

    /// One that has `known` among its days and began three years before it, or in the nearest month that has such a day.
    static Beat through(LocalDate known, boolean monthly, int every, @Nullable String startsAt, @Nullable String name) {
        LocalDate first = known;
        while (first.isAfter(known.minusYears(YEARS_BACK))) {
            first = monthly ? monthBefore(first, known, every) : first.minusWeeks(every);
        }
        return new Beat(first, monthly, every, startsAt, name);
    }

    /// As `series.rhythm` has it.
    String rhythm() {
        return RhythmText.of(monthly ? new Rhythm.OrdinalDay(every, ordinal(first), first.getDayOfWeek())
                : new Rhythm.Weekly(every, first.getDayOfWeek()));
    }

    LocalDate onOrBefore(LocalDate day) {
        if (!monthly) {
            return day.minusDays(Math.floorMod(day.toEpochDay() - first.toEpochDay(), 7L * every));
        }
        LocalDate there = in(YearMonth.from(day));
        return there.isAfter(day) ? in(YearMonth.from(day).minusMonths(1)) : there;
    }

    private LocalDate in(YearMonth month) {
        return in(month, first.getDayOfWeek(), ordinal(first));
    }

    private static LocalDate monthBefore(LocalDate from, LocalDate known, int every) {
        YearMonth month = YearMonth.from(from);
        LocalDate before;
        do {
            month = month.minusMonths(every);
            before = in(month, known.getDayOfWeek(), ordinal(known));
        } while (ordinal(before) != ordinal(known));
        return before;
    }

    /// A month without a fifth one has its fourth.
    private static LocalDate in(YearMonth month, DayOfWeek weekday, int ordinal) {
        LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
        return YearMonth.from(day).equals(month) ? day : day.minusWeeks(1);
    }

    private static int ordinal(LocalDate day) {
        return (day.getDayOfMonth() - 1) / 7 + 1;
    }
}

package app.klatch.demo;

import app.klatch.platforms.Rhythm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When a platform meets again and again.
record Beat(LocalDate first, Rhythm rhythm, @Nullable String startsAt, @Nullable String name) {
    private static final int YEARS = 3;
    private static final int LONGEST_GAP = 70;
    private static final int WEEKS_OF_ALL = 52 * YEARS;

    /// Every so many weeks, with `known` among its days; it began three years ago.
    static Beat weekly(int weeks, LocalDate known, String startsAt, String name) {
        return new Beat(known.minusWeeks((long) WEEKS_OF_ALL / weeks * weeks), new Rhythm.Weekly(weeks, known.getDayOfWeek()), startsAt, name);
    }

    /// Every month on the weekday that `known` is of its month: the third Thursday, or the last.
    static Beat monthly(LocalDate known, String startsAt, String name) {
        int nth = (known.getDayOfMonth() - 1) / 7 + 1;
        Rhythm rhythm = new Rhythm.OrdinalDay(1, nth > 4 ? Rhythm.LAST : nth, known.getDayOfWeek());
        LocalDate start = known.minusYears(YEARS);
        return new Beat(rhythm.next(start, start), rhythm, startsAt, name);
    }

    /// Its last day until then; before it began, the day itself.
    LocalDate onOrBefore(LocalDate day) {
        LocalDate last = day;
        for (LocalDate next = rhythm.next(first, day.minusDays(LONGEST_GAP)); !next.isAfter(day); next = rhythm.next(first, next)) {
            last = next;
        }
        return last;
    }
}

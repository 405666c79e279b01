package app.klatch.platforms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which date of a series a gathering belongs to that is held on another day. Pure.
final class SeriesDateRule {
    private static final int WEEK = 7;

    private SeriesDateRule() {}

    /// See [Series#dateOf].
    static Optional<LocalDate> nearest(Series series, LocalDate day) {
        LocalDate after = series.rhythm().next(series.firstOn(), day);
        LocalDate before = lastUntil(series, day);
        LocalDate nearest = before == null ? beforeTheFirst(series, day, after)
                : between(before, day) <= between(day, after) ? before : after;
        return Optional.ofNullable(nearest).filter(date -> series.endedOn() == null || !date.isAfter(series.endedOn()));
    }

    /// Days around a date outside of which none belongs to it.
    static LocalDate[] around(Series series, LocalDate date) {
        LocalDate after = series.rhythm().next(series.firstOn(), date);
        LocalDate before = lastUntil(series, date.minusDays(1));
        return new LocalDate[] {before == null ? date.minusDays(between(date, after)) : before, after};
    }

    static boolean isNearer(LocalDate other, LocalDate day, LocalDate date) {
        long its = Math.abs(between(other, date));
        long mine = Math.abs(between(day, date));
        return its < mine || (its == mine && other.isBefore(day));
    }

    private static @Nullable LocalDate beforeTheFirst(Series series, LocalDate day, LocalDate first) {
        long toTheSecond = between(first, series.rhythm().next(series.firstOn(), first));
        return 2 * between(day, first) <= toTheSecond ? first : null;
    }

    /// The last date that is not after a day; null before the first. A rhythm only goes forward, so this steps back ever further.
    private static @Nullable LocalDate lastUntil(Series series, LocalDate day) {
        for (long back = WEEK; ; back *= 2) {
            LocalDate start = day.minusDays(back);
            LocalDate date = series.rhythm().next(series.firstOn(), start);
            if (!date.isAfter(day)) {
                return lastFrom(series, date, day);
            }
            if (start.isBefore(series.firstOn())) {
                return null;
            }
        }
    }

    private static LocalDate lastFrom(Series series, LocalDate from, LocalDate day) {
        LocalDate date = from;
        for (LocalDate next = from; !next.isAfter(day); next = series.rhythm().next(series.firstOn(), next)) {
            date = next;
        }
        return date;
    }

    private static long between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}

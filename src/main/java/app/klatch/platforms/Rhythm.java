package app.klatch.platforms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// How a series of gatherings comes again. Pure: every date follows from the anchor, the first day of the series. Stored in
/// the spelling of iCalendar's RRULE (RFC 5545), see [RhythmText]; said and understood in words by [RhythmWords].
public sealed interface Rhythm {
    /// [OrdinalDay#nth] of the last such weekday of a month.
    int LAST = -1;

    /// The first date after `after`, and not before `anchor`.
    LocalDate next(LocalDate anchor, LocalDate after);

    /// Every so many weeks on a weekday.
    record Weekly(int weeks, DayOfWeek day) implements Rhythm {
        public Weekly {
            atLeastOne(weeks);
        }

        @Override
        public LocalDate next(LocalDate anchor, LocalDate after) {
            LocalDate first = anchor.with(TemporalAdjusters.nextOrSame(day));
            long past = ChronoUnit.WEEKS.between(first, after);
            return after.isBefore(first) ? first : first.plusWeeks((past / weeks + 1) * weeks);
        }
    }

    /// Every so many months on its first to fifth such weekday, or the last. A month without a fifth one is left out.
    record OrdinalDay(int months, int nth, DayOfWeek day) implements Rhythm {
        public OrdinalDay {
            atLeastOne(months);
            if (nth != LAST && (nth < 1 || nth > 5)) {
                throw new IllegalArgumentException("no month has a weekday number " + nth);
            }
        }

        @Override
        public LocalDate next(LocalDate anchor, LocalDate after) {
            return byMonth(months, anchor, after, this::in);
        }

        private Optional<LocalDate> in(YearMonth month) {
            LocalDate date = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
            return Optional.of(date).filter(found -> YearMonth.from(found).equals(month));
        }
    }

    /// Every so many months on a date; in a month that is too short, on its last day.
    record DayOfMonth(int months, int day) implements Rhythm {
        public DayOfMonth {
            atLeastOne(months);
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("no month has a day " + day);
            }
        }

        @Override
        public LocalDate next(LocalDate anchor, LocalDate after) {
            return byMonth(months, anchor, after, month -> Optional.of(month.atDay(Math.min(day, month.lengthOfMonth()))));
        }
    }

    /// Which date of a month is meant, if it has it.
    @FunctionalInterface
    interface InMonth {
        Optional<LocalDate> in(YearMonth month);
    }

    private static LocalDate byMonth(int months, LocalDate anchor, LocalDate after, InMonth rule) {
        LocalDate first = from(YearMonth.from(anchor), 1, anchor, rule);
        if (after.isBefore(first)) {
            return first;
        }
        YearMonth start = YearMonth.from(first);
        long steps = start.until(YearMonth.from(after), ChronoUnit.MONTHS) / months;
        return from(start.plusMonths(steps * months), months, after.plusDays(1), rule);
    }

    private static LocalDate from(YearMonth start, int months, LocalDate notBefore, InMonth rule) {
        YearMonth month = start;
        Optional<LocalDate> date = rule.in(month);
        while (date.isEmpty() || date.get().isBefore(notBefore)) {
            month = month.plusMonths(months);
            date = rule.in(month);
        }
        return date.get();
    }

    private static void atLeastOne(int interval) {
        if (interval < 1) {
            throw new IllegalArgumentException("a rhythm of " + interval);
        }
    }
}

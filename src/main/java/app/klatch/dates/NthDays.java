package app.klatch.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Counted days: "first Tuesday in October", "last Friday of the month", "the fifth last day of May", "last workday of
/// June".
final class NthDays {
    private NthDays() {
    }

    /// Which one: `n` from 1, counted from the end when `last`; `weekday` null counts days, or work days when `work`.
    private record Nth(int n, boolean last, @Nullable DayOfWeek weekday, boolean work) {

        @Nullable LocalDate in(LocalDate first, LocalDate last, WorkWeek week) {
            int step = this.last ? -1 : 1;
            LocalDate day = this.last ? last : first;
            int found = 0;
            while (!day.isBefore(first) && !day.isAfter(last)) {
                if ((weekday == null || day.getDayOfWeek() == weekday) && (!work || week.isWorkDay(day))
                        && ++found == n) {
                    return day;
                }
                day = day.plusDays(step);
            }
            return null;
        }
    }

    static @Nullable When read(Cursor cursor, Sense sense) {
        cursor.take(Key.THE);
        Nth nth = nth(cursor);
        if (nth == null) {
            return null;
        }
        int start = cursor.index();
        cursor.takeAny(Key.OF, Key.IN);
        Scope scope = Scope.read(cursor, sense);
        if (scope == null) {
            cursor.moveTo(start);
            return nth.weekday() == null || nth.last() ? null : day(nth, Scope.thisMonth(sense), sense);
        }
        return day(nth, scope, sense);
    }

    private static @Nullable Nth nth(Cursor cursor) {
        boolean last = cursor.take(Key.LAST);
        int n = Numbers.ordinal(cursor);
        if (!last && n < 0) {
            return null;
        }
        last |= cursor.take(Key.LAST);
        n = n < 0 ? 1 : n;
        if (cursor.take(Key.BUSINESS)) {
            return cursor.take().word().unit() == Unit.DAY ? new Nth(n, last, null, true) : null;
        }
        Unit unit = cursor.peek().word().unit();
        if (unit == Unit.DAY || unit == Unit.WORK_DAY) {
            return cursor.take().length() < 3 ? null : new Nth(n, last, null, unit == Unit.WORK_DAY);
        }
        DayOfWeek weekday = Weekdays.name(cursor);
        return weekday == null || n < 1 || n > 5 ? null : new Nth(n, last, weekday, false);
    }

    private static @Nullable When day(Nth nth, Scope scope, Sense sense) {
        LocalDate day = nth.in(scope.first(), scope.last(), sense.week());
        boolean wrongSide = day != null && (sense.past() ? day.isAfter(sense.today()) : day.isBefore(sense.today()));
        if (wrongSide && scope.repeatsMonths() > 0) {
            Scope other = scope.plusMonths(scope.repeatsMonths() * sense.sign());
            day = nth.in(other.first(), other.last(), sense.week());
        }
        return day == null ? null : When.day(day);
    }

    /// The month, quarter or year in which is counted. `repeatsMonths` is 0 when the very one was said, else how many
    /// months lie between two of them ("October" comes again after twelve).
    record Scope(LocalDate first, LocalDate last, int repeatsMonths) {

        static Scope month(LocalDate day, int repeatsMonths) {
            return new Scope(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()), repeatsMonths);
        }

        static Scope thisMonth(Sense sense) {
            return month(sense.today(), 1);
        }

        Scope plusMonths(int months) {
            LocalDate end = last.plusMonths(months);
            return new Scope(first.plusMonths(months), end.with(TemporalAdjusters.lastDayOfMonth()), 0);
        }

        /// "October", "October 2014", "this September", "next month", "the month", "the year", "2 months" (from now).
        static @Nullable Scope read(Cursor cursor, Sense sense) {
            int start = cursor.index();
            LocalDate month = MonthsAlone.first(cursor, sense);
            if (month != null) {
                boolean sure = cursor.index() - start > 1;
                return month(sure ? month : month.withYear(sense.today().getYear()), sure ? 0 : 12);
            }
            cursor.moveTo(start);
            Amounts.Said amount = Amounts.read(cursor, false);
            if (amount != null && amount.unit() == Unit.MONTH) {
                return month(sense.today().plusMonths(amount.amount().months()), 0);
            }
            cursor.moveTo(start);
            if (cursor.peek().isNumber() && cursor.peek().length() == 4 && cursor.peek().value() > 0) {
                return of(Unit.YEAR, cursor.take().value() - sense.today().getYear(), false, sense);
            }
            boolean article = cursor.take(Key.THE);
            Integer shift = Weeks.shift(cursor);
            Unit unit = article || shift != null ? cursor.take().word().unit() : null;
            return unit == null ? null : of(unit, shift == null ? 0 : shift, shift == null, sense);
        }

        private static @Nullable Scope of(Unit unit, int shift, boolean repeats, Sense sense) {
            LocalDate today = sense.today();
            return switch (unit) {
                case MONTH -> month(today.plusMonths(shift), repeats ? 1 : 0);
                case QUARTER -> {
                    LocalDate month = today.withDayOfMonth(1).plusMonths(3L * shift);
                    LocalDate first = month.minusMonths((month.getMonthValue() - 1) % 3);
                    yield new Scope(first, first.plusMonths(3).minusDays(1), repeats ? 3 : 0);
                }
                case YEAR -> {
                    LocalDate first = today.withDayOfYear(1).plusYears(shift);
                    yield new Scope(first, first.plusYears(1).minusDays(1), repeats ? 12 : 0);
                }
                default -> null;
            };
        }
    }
}

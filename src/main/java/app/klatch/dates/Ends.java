package app.klatch.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Ends, middles and beginnings: "eom", "end of next week", "mid June", "early next month", "year end". The end of the
/// week is its last work day, the end of a month its last day. One that is past already is the one of the next week,
/// month …
final class Ends {
    private static final int MID_MONTH = 15;

    private Ends() {
    }

    static @Nullable When read(Cursor cursor, Sense sense) {
        Unit code = code(cursor);
        if (code != null) {
            return near(Key.END, code, null, sense);
        }
        int start = cursor.index();
        When day = unitEnd(cursor, sense);
        if (day == null) {
            cursor.moveTo(start);
            day = edgeOf(cursor, sense);
        }
        return day;
    }

    /// The "eod", "cob", "end of day" or "close of business" that stands beside a day.
    static boolean endOfDay(Cursor cursor) {
        int start = cursor.index();
        cursor.take(',');
        cursor.take(Key.BY);
        cursor.take(Key.THE);
        if (cursor.take(Key.END_OF_DAY)) {
            return true;
        }
        Key edge = cursor.peek().word().key();
        boolean end = cursor.takeAny(Key.END, Key.CLOSE) && cursor.take(Key.OF);
        boolean ofDay = end && (cursor.take(Key.BUSINESS) || (edge == Key.END && longUnit(cursor) == Unit.DAY));
        if (!ofDay) {
            cursor.moveTo(start);
        }
        return ofDay;
    }

    private static @Nullable Unit code(Cursor cursor) {
        Key key = cursor.peek().word().key();
        Unit unit = key == null ? null : switch (key) {
            case END_OF_DAY -> Unit.DAY;
            case END_OF_WEEK -> Unit.WEEK;
            case END_OF_MONTH -> Unit.MONTH;
            case END_OF_QUARTER -> Unit.QUARTER;
            case END_OF_YEAR -> Unit.YEAR;
            default -> null;
        };
        if (unit != null) {
            cursor.take();
        }
        return unit;
    }

    /// "month end", "the year's end", "close of business".
    private static @Nullable When unitEnd(Cursor cursor, Sense sense) {
        if (cursor.take(Key.CLOSE)) {
            return cursor.take(Key.OF) && cursor.take(Key.BUSINESS) ? When.day(sense.today()) : null;
        }
        cursor.take(Key.THE);
        Unit unit = longUnit(cursor);
        if (unit == null) {
            return null;
        }
        cursor.take('-');
        return cursor.take(Key.END) ? near(Key.END, unit, null, sense) : null;
    }

    private static @Nullable Unit longUnit(Cursor cursor) {
        Token token = cursor.peek();
        Unit unit = token.word().unit();
        if (unit == null || unit.clock() || token.length() == 1 || token.word().plural()) {
            return null;
        }
        cursor.take();
        return unit;
    }

    private static @Nullable When edgeOf(Cursor cursor, Sense sense) {
        cursor.take(Key.IN);
        cursor.take(Key.THE);
        Key edge = cursor.peek().word().key();
        if (!cursor.takeAny(Key.END, Key.START, Key.MIDDLE, Key.EARLY, Key.LATE, Key.LATER)) {
            return null;
        }
        boolean joined = cursor.take('-');
        joined |= cursor.take(Key.OF);
        cursor.take('-');
        boolean article = cursor.take(Key.THE);
        edge = edge == Key.EARLY ? Key.START : edge == Key.LATE || edge == Key.LATER ? Key.END : edge;
        int start = cursor.index();
        LocalDate month = MonthsAlone.first(cursor, sense);
        if (month != null && edge != null && !cursor.peek().isNumber()) {
            return ofMonth(edge, month.withDayOfMonth(1), sense);
        }
        cursor.moveTo(start);
        Integer shift = Weeks.shift(cursor);
        Unit unit = longUnit(cursor);
        if (unit != null && edge != null && (joined || article || shift != null)) {
            return near(edge, unit, shift, sense);
        }
        cursor.moveTo(start);
        return edge == Key.END && joined ? cursor.attempt(Weekdays::read, sense) : null;
    }

    /// "end of June" said in June is this month's; "early June" said in June is already past and today is the earliest
    /// left.
    private static When ofMonth(Key edge, LocalDate first, Sense sense) {
        LocalDate day = in(edge, first, Unit.MONTH, sense);
        boolean gone = !sense.past() && day.isBefore(sense.today()) && first.getMonth() == sense.today().getMonth()
                && first.getYear() == sense.today().getYear();
        return When.day(gone ? in(edge, first.plusYears(1), Unit.MONTH, sense) : day);
    }

    private static When near(Key edge, Unit unit, @Nullable Integer shift, Sense sense) {
        LocalDate today = sense.today();
        LocalDate day = in(edge, plus(today, unit, shift == null ? 0 : shift), unit, sense);
        boolean wrongSide = sense.past() ? day.isAfter(today) : day.isBefore(today);
        if (wrongSide && shift == null) {
            day = in(edge, plus(today, unit, sense.sign()), unit, sense);
        }
        return When.day(day);
    }

    private static LocalDate plus(LocalDate day, Unit unit, int count) {
        return Amount.of(Math.abs(count), unit).from(day.atStartOfDay(), count < 0 ? -1 : 1, WorkWeek.mondayToFriday())
                .toLocalDate();
    }

    private static LocalDate in(Key edge, LocalDate day, Unit unit, Sense sense) {
        boolean end = edge == Key.END;
        boolean middle = edge == Key.MIDDLE;
        return switch (unit) {
            case WEEK, FORTNIGHT -> middle ? day.with(DayOfWeek.WEDNESDAY) : end ? sense.week().lastOfWeek(day)
                    : sense.week().firstOfWeek(day);
            case MONTH -> middle ? day.withDayOfMonth(MID_MONTH) : end ? day.with(TemporalAdjusters.lastDayOfMonth())
                    : day.withDayOfMonth(1);
            case QUARTER -> quarter(day, end, middle);
            case YEAR, DECADE -> middle ? LocalDate.of(day.getYear(), 7, 1) : end
                    ? day.with(TemporalAdjusters.lastDayOfYear())
                    : day.withDayOfYear(1);
            default -> day;
        };
    }

    private static LocalDate quarter(LocalDate day, boolean end, boolean middle) {
        LocalDate first = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
        return end ? first.plusMonths(3).minusDays(1) : middle ? first.plusMonths(1).plusDays(MID_MONTH - 1) : first;
    }
}

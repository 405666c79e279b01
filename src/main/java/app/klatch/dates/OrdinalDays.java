package app.klatch.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day of the month without its month: "12th", "on the 15th", "the 20th of next month", "on 15", "15, 8pm".
final class OrdinalDays {
    /// "Friday 11" is more likely a time, "Friday 15" a day.
    private static final int LAST_HOUR = 12;

    private OrdinalDays() {
    }

    static @Nullable When read(Cursor cursor, Sense sense) {
        return read(cursor, sense, null);
    }

    static @Nullable When read(Cursor cursor, Sense sense, @Nullable DayOfWeek weekday) {
        cursor.take(Key.ON);
        boolean on = cursor.comesAfterAny(Key.ON, Key.BY, Key.UNTIL, Key.SINCE, Key.DUE);
        boolean article = cursor.take(Key.THE);
        Token token = cursor.peek();
        int day = Numbers.dayOfMonth(cursor);
        if (day < 0 || !cursor.clean()) {
            return null;
        }
        LocalDate ofMonth = ofMonth(cursor, sense, day);
        if (ofMonth != null) {
            return When.day(ofMonth);
        }
        boolean ending = cursor.comesAfter(Key.ORDINAL_ENDING);
        boolean sure = !token.isNumber() || ending || (day > LAST_HOUR && cursor.settled());
        boolean besideWeekday = weekday != null && sure;
        if (isOtherThing(cursor) || !isDay(cursor, sense, token, on || besideWeekday, article, ending)) {
            return null;
        }
        LocalDate date = Yearless.dayOfMonth(day, weekday, sense);
        return date == null ? null : When.day(date);
    }

    /// A month that does not fit follows ("31 Feb"), or a thing that is counted ("the 5th floor", "15 May").
    private static boolean isOtherThing(Cursor cursor) {
        Token next = cursor.peek();
        Word word = next.word();
        boolean ofMonth = next.is(Key.OF) && cursor.peek(1).word().month() > 0;
        boolean goesOn = next.isGluedSign("-/.:") && cursor.peek(1).glued();
        boolean counted = next.is(Key.COUNTED) || next.is(Key.LAST) || word.unit() != null || word.weekday() > 0;
        return word.month() > 0 || ofMonth || goesOn || counted || next.is(Key.AM) || next.is(Key.PM);
    }

    private static boolean isDay(Cursor cursor, Sense sense, Token token, boolean on, boolean article, boolean ending) {
        if (token.isNumber() && ending) {
            return !sense.running() || on || (cursor.settled() && (article || isClock(cursor, sense)));
        }
        if (token.isNumber()) {
            boolean said = on || (article && !sense.running());
            return (said && cursor.settled()) || ((said || !sense.running()) && isClock(cursor, sense));
        }
        boolean ordinal = cursor.peek(-1).word().ordinal() >= 0;
        return ((on && ordinal) || (article && !sense.running())) && cursor.settled();
    }

    /// A sure time follows: "15, 8pm", "5th at 4 a.m."
    private static boolean isClock(Cursor cursor, Sense sense) {
        int start = cursor.index();
        boolean comma = cursor.take(',');
        boolean at = cursor.peek().is(Key.AT) || cursor.peek().is('@');
        Clock clock = comma || at ? Clocks.read(cursor, true) : null;
        boolean clean = cursor.clean();
        cursor.moveTo(start);
        return clock != null && clean && !clock.weak() && !(sense.running() && !at);
    }

    /// "of next month", "day of the current month", "of the month".
    private static @Nullable LocalDate ofMonth(Cursor cursor, Sense sense, int day) {
        int start = cursor.index();
        if (cursor.peek().word().unit() == Unit.DAY && cursor.peek().length() > 1) {
            cursor.take();
        }
        cursor.takeAny(Key.OF, Key.IN);
        boolean article = cursor.take(Key.THE);
        Integer shift = Weeks.shift(cursor);
        boolean month = (article || shift != null) && cursor.peek().word().unit() == Unit.MONTH;
        if (!month || cursor.take().length() < 2 || !cursor.clean()) {
            cursor.moveTo(start);
            return null;
        }
        if (shift == null) {
            return Yearless.dayOfMonth(day, null, sense);
        }
        LocalDate first = sense.today().withDayOfMonth(1).plusMonths(shift);
        return Yearless.dateOrNull(first.getYear(), first.getMonthValue(), day);
    }
}

package app.klatch.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// Dates in digits: "2026-11-27", "2026-11-27T15:00", "12/3", "13.5.2015", "10-27-90". Where month and day could be
/// either, the locale decides; where only one order exists, that one.
final class NumericDates {
    private NumericDates() {
    }

    /// The numbers as written; `c` is null for two of them.
    record Shape(Token a, Token b, @Nullable Token c, char separator) {
    }

    static @Nullable When read(Cursor cursor, Sense sense) {
        return read(cursor, sense, null);
    }

    static @Nullable When read(Cursor cursor, Sense sense, @Nullable DayOfWeek weekday) {
        if (cursor.peek().isNumber() && cursor.peek().length() == 8 && !sense.running()) {
            return compact(cursor.take().value());
        }
        boolean in = cursor.peek(1).isNumber() && cursor.take(Key.IN);
        boolean led = in || cursor.comesAfterAny(Key.ON, Key.BY, Key.UNTIL, Key.SINCE, Key.BEFORE, Key.DUE);
        Shape shape = shape(cursor);
        if (shape == null) {
            return null;
        }
        Token c = shape.c();
        if (c == null) {
            return (in && shape.separator() != '.')
                    || isOtherThing(cursor, shape, led, sense) ? null
                    : monthDay(cursor, shape, weekday, sense);
        }
        LocalDate date = fullDate(shape, c, sense);
        return date == null || in ? null : isoTime(cursor, date);
    }

    /// Three numbers with the same sign between them, or two; nothing of the kind may go on before or behind.
    static @Nullable Shape shape(Cursor cursor) {
        Token a = cursor.take();
        if (!a.isNumber()) {
            return null;
        }
        Token sign = cursor.peek();
        Token b = cursor.peek(1);
        boolean spaced = sign.is('/') && !sign.glued() && !b.glued();
        boolean joins = sign.is('/') || sign.is('-') || sign.is('.');
        if (!joins || !b.isNumber() || (!spaced && !(sign.glued() && b.glued()))) {
            return null;
        }
        cursor.moveTo(cursor.index() + 2);
        Token c = null;
        Token next = cursor.peek();
        if (next.glued() && (next.is((char) sign.value()) || next.is(',')) && cursor.peek(1).isGluedNumber()) {
            cursor.take();
            c = cursor.take();
        }
        boolean goesOn = cursor.peek().isGluedSign(".-/") && cursor.peek(1).isGluedNumber();
        return goesOn ? null : new Shape(a, b, c, (char) sign.value());
    }

    private static @Nullable LocalDate fullDate(Shape shape, Token c, Sense sense) {
        if (shape.a().length() == 4) {
            LocalDate ymd = Yearless.dateOrNull(shape.a().value(), shape.b().value(), c.value());
            return ymd != null ? ymd : Yearless.dateOrNull(shape.a().value(), c.value(), shape.b().value());
        }
        if (shape.a().length() > 2 || shape.b().length() > 2 || (c.length() != 2 && c.length() != 4)) {
            return null;
        }
        int year = c.length() == 2 ? Years.full(c.value(), sense) : c.value();
        boolean monthFirst = sense.monthFirst() && shape.separator() != '.';
        LocalDate likely = inOrder(year, shape, monthFirst);
        return likely != null ? likely : inOrder(year, shape, !monthFirst);
    }

    private static @Nullable LocalDate inOrder(int year, Shape shape, boolean monthFirst) {
        int a = shape.a().value();
        int b = shape.b().value();
        return monthFirst ? Yearless.dateOrNull(year, a, b) : Yearless.dateOrNull(year, b, a);
    }

    private static @Nullable When monthDay(Cursor cursor, Shape shape, @Nullable DayOfWeek weekday, Sense sense) {
        boolean monthFirst = sense.monthFirst() && shape.separator() != '.';
        int a = shape.a().value();
        int b = shape.b().value();
        LocalDate likely = monthFirst ? Yearless.near(a, b, weekday, sense) : Yearless.near(b, a, weekday, sense);
        if (likely == null) {
            likely = monthFirst ? Yearless.near(b, a, weekday, sense) : Yearless.near(a, b, weekday, sense);
        }
        return likely == null || !cursor.clean() ? null : When.day(likely);
    }

    /// Two numbers may be a fraction, a range, a score or a price as well.
    private static boolean isOtherThing(Cursor cursor, Shape shape, boolean led, Sense sense) {
        int a = shape.a().value();
        int b = shape.b().value();
        boolean counted = cursor.peek().word().unit() != null || cursor.peek().is(Key.OF)
                || cursor.peek().is(Key.TIMES);
        if (shape.a().length() > 2 || shape.b().length() > 2 || (counted && !cursor.peek().is(Key.LETTER_M))) {
            return true;
        }
        if (led) {
            return false;
        }
        if (shape.separator() == '.') {
            return sense.running() || (sense.monthFirst() && !endsWithDot(cursor));
        }
        boolean fraction = (a < b && (b <= 4 || b == 10) && shape.b().length() == 1) || (a == 24 && b == 7);
        if (shape.separator() == '-' && !cursor.settled()) {
            return true;
        }
        boolean loose = !cursor.settled() && !cursor.peek().is('@');
        return sense.running() && (shape.separator() == '-' || fraction || loose);
    }

    /// "3.12." is a day and a month wherever it is written.
    private static boolean endsWithDot(Cursor cursor) {
        return cursor.peek().glued() && cursor.take('.');
    }

    private static @Nullable When compact(int digits) {
        LocalDate date = Yearless.dateOrNull(digits / 10_000, digits / 100 % 100, digits % 100);
        return date == null || date.getYear() < 1900 || date.getYear() > 2199 ? null : When.day(date);
    }

    /// The "T15:00:00Z" of an ISO date-time; zones are not converted, the owner's own clock is meant.
    private static @Nullable When isoTime(Cursor cursor, LocalDate date) {
        if (!cursor.peek().is(Key.T) || !cursor.peek().glued() || !cursor.peek(1).isGluedNumber()) {
            return When.day(date);
        }
        cursor.take();
        Clock clock = DigitClocks.read(cursor, false, true);
        if (clock == null) {
            return null;
        }
        if (cursor.peek().is('.') && cursor.peek(1).isGluedNumber()) {
            cursor.moveTo(cursor.index() + 2);
        }
        cursor.take(Key.Z);
        LocalDateTime moment = date.atTime(LocalTime.ofSecondOfDay(clock.seconds() % 86_400));
        return When.moment(moment);
    }
}

package app.klatch.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A month by name and a day: "12 May", "aug. 3rd", "the 22nd of April, 2016", "31-Oct-74", "2019/sep/01", "Jan first".
final class MonthDays {
    private static final String SEPARATORS = "-/.";

    private MonthDays() {
    }

    /// What was said, which may be on no calendar; the year is null when it was not said.
    record Shape(@Nullable Integer year, int month, int day) {
    }

    static @Nullable When read(Cursor cursor, Sense sense) {
        return read(cursor, sense, null);
    }

    static @Nullable When read(Cursor cursor, Sense sense, @Nullable DayOfWeek weekday) {
        Shape shape = shape(cursor, sense);
        if (shape == null) {
            return null;
        }
        Integer year = shape.year();
        LocalDate date = year == null ? Yearless.near(shape.month(), shape.day(), weekday, sense)
                : Yearless.dateOrNull(year, shape.month(), shape.day());
        return date == null ? null : When.day(date);
    }

    static @Nullable Shape shape(Cursor cursor, Sense sense) {
        int start = cursor.index();
        Shape shape = yearFirst(cursor);
        if (shape == null) {
            cursor.moveTo(start);
            shape = monthFirst(cursor, sense);
        }
        if (shape == null) {
            cursor.moveTo(start);
            shape = dayFirst(cursor, sense);
        }
        return shape;
    }

    /// "2019/sep/01", "2018 March 18".
    private static @Nullable Shape yearFirst(Cursor cursor) {
        Token year = cursor.take();
        if (!year.isNumber() || year.length() != 4 || year.value() < 1000) {
            return null;
        }
        separator(cursor);
        int month = month(cursor);
        if (month < 0) {
            return null;
        }
        separator(cursor);
        int day = day(cursor);
        return day < 0 ? null : new Shape(year.value(), month, day);
    }

    private static @Nullable Shape monthFirst(Cursor cursor, Sense sense) {
        Token name = cursor.peek();
        int month = month(cursor);
        if (month < 0) {
            return null;
        }
        separator(cursor);
        cursor.take(Key.THE);
        boolean digits = cursor.peek().isNumber();
        int day = day(cursor);
        if (day < 0) {
            return null;
        }
        boolean ending = digits && cursor.comesAfter(Key.ORDINAL_ENDING);
        return withYear(cursor, sense, name, month, day, ending);
    }

    private static @Nullable Shape dayFirst(Cursor cursor, Sense sense) {
        cursor.take(Key.THE);
        int day = day(cursor);
        if (day < 0) {
            return null;
        }
        if (cursor.peek().word().unit() == Unit.DAY && cursor.peek().length() > 1) {
            cursor.take();
        }
        if (!cursor.take(Key.OF)) {
            separator(cursor);
        }
        Token name = cursor.peek();
        int month = month(cursor);
        return month < 0 ? null : withYear(cursor, sense, name, month, day, true);
    }

    private static @Nullable Shape withYear(Cursor cursor, Sense sense, Token name, int month, int day, boolean loose) {
        int start = cursor.index();
        boolean separated = separator(cursor);
        Token token = cursor.peek();
        if (separated && token.isNumber() && token.glued() && (token.length() == 2 || token.length() == 4)) {
            cursor.take();
            return new Shape(token.length() == 2 ? Years.full(token.value(), sense) : token.value(), month, day);
        }
        cursor.moveTo(start);
        Integer year = Years.read(cursor, sense, loose);
        if (year == null) {
            year = afterClock(cursor);
        }
        boolean everyday = sense.running() && isEveryday(cursor, name) && year == null;
        return everyday && !cursor.settled() ? null : new Shape(year, month, day);
    }

    /// The year of "Oct 26 15:50:06 2016", which stands behind the time.
    private static @Nullable Integer afterClock(Cursor cursor) {
        int ahead = 1;
        while (cursor.peek(ahead).is(':') && cursor.peek(ahead + 1).isNumber()) {
            ahead += 2;
        }
        Token year = cursor.peek(ahead);
        return ahead > 1 && year.isNumber() && year.length() == 4 && !year.glued() ? (Integer) year.value() : null;
    }

    /// "may" and "march" in small letters are also verbs.
    private static boolean isEveryday(Cursor cursor, Token name) {
        int month = name.word().month();
        return (month == 5 || (month == 3 && name.length() > 3)) && !Character.isUpperCase(cursor.charAt(name.start()));
    }

    /// The month under the cursor with the dot of its abbreviation, or -1.
    static int month(Cursor cursor) {
        int month = cursor.peek().word().month();
        if (month > 0) {
            cursor.take();
            if (cursor.peek().is('.') && cursor.peek().glued() && !cursor.peek(1).glued()) {
                cursor.take();
            }
        }
        return month;
    }

    private static boolean separator(Cursor cursor) {
        boolean there = cursor.peek().kind() == Token.Kind.SYMBOL && SEPARATORS.indexOf(cursor.peek().value()) >= 0
                && cursor.peek().glued();
        if (there) {
            cursor.take();
        }
        return there;
    }

    /// A day from 1 to 99 (so that "32 May" can be told), or -1.
    private static int day(Cursor cursor) {
        Token token = cursor.peek();
        int day = Numbers.ordinal(cursor);
        if (day < 0 && (token.isWord() || token.length() <= 2)) {
            day = Numbers.cardinal(cursor);
        }
        Token next = cursor.peek();
        boolean partOfMore = (next.is(':') && next.glued()) || (next.is('.') && next.glued() && cursor.peek(1).isNumber()
                && cursor.peek(1).glued()) || (next.glued() && next.isWord() && next.word().month() < 0);
        return day < 1 || day > 99 || partOfMore ? -1 : day;
    }
}

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

        Shape in(@Nullable Integer year) {
            return new Shape(year, month, day);
        }
    }

    static @Nullable When read(Cursor cursor, Sense sense) {
        return read(cursor, sense, null);
    }

    static @Nullable When read(Cursor cursor, Sense sense, @Nullable DayOfWeek weekday) {
        boolean named = cursor.peek(1).word().month() > 0;
        if (named && cursor.take(Key.LAST)) {
            return read(cursor, sense.looking(Direction.PAST), weekday);
        }
        if (named) {
            cursor.takeAny(Key.NEXT, Key.THIS, Key.COMING);
        }
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
        char separator = separator(cursor);
        boolean comma = separator == 0 && cursor.take(',');
        cursor.take(Key.THE);
        boolean digits = cursor.peek().isNumber();
        int day = day(cursor);
        if (day < 0) {
            return null;
        }
        boolean ending = digits && cursor.comesAfter(Key.ORDINAL_ENDING);
        if (comma && !ending) {
            return null;
        }
        rangeEnd(cursor, day, false);
        return withYear(cursor, sense, name, new Shape(null, month, day), ending, separator);
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
        rangeEnd(cursor, day, true);
        boolean joined = cursor.take(Key.OF) || (cursor.comesAfter(Key.ORDINAL_ENDING) && cursor.take(','));
        char separator = joined ? 0 : separator(cursor);
        Token name = cursor.peek();
        int month = month(cursor);
        return month < 0 ? null : withYear(cursor, sense, name, new Shape(null, month, day), true, separator);
    }

    /// The "-14" of "12-14 May" or "May 12 - 14": the first day counts.
    private static void rangeEnd(Cursor cursor, int first, boolean monthFollows) {
        int start = cursor.index();
        boolean joined = cursor.take('-') || cursor.take('–') || cursor.take(Key.TO);
        int last = joined ? Numbers.dayOfMonth(cursor) : -1;
        boolean fits = last > first && cursor.clean()
                && (monthFollows ? cursor.peek().word().month() > 0 : endsRange(cursor));
        if (!fits) {
            cursor.moveTo(start);
        }
    }

    private static boolean endsRange(Cursor cursor) {
        Token next = cursor.peek();
        boolean goesOn = next.is(':') || next.is('-') || next.is('/') || next.is(Key.AM) || next.is(Key.PM);
        return !goesOn && next.word().unit() == null;
    }

    /// `separator`: the sign between month and day, which has to stand before a year of two digits again ("31-Oct-74").
    private static @Nullable Shape withYear(Cursor cursor, Sense sense, Token name, Shape shape,
            boolean loose, char separator) {
        int start = cursor.index();
        char second = separator(cursor);
        Token token = cursor.peek();
        boolean glued = second != 0 && token.isNumber() && token.glued();
        if (glued && (token.length() == 4 || (token.length() == 2 && second == separator))) {
            cursor.take();
            return shape.in(token.length() == 2 ? Years.full(token.value(), sense) : token.value());
        }
        cursor.moveTo(start);
        Integer year = Years.read(cursor, sense, loose);
        if (year == null) {
            year = afterClock(cursor);
        }
        boolean everyday = sense.running() && isEveryday(cursor, name) && year == null;
        return everyday && !cursor.settled() ? null : shape.in(year);
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
            int length = cursor.take().length();
            boolean brief = (length == 3 && month != 5) || (length == 4 && month == 9);
            if (brief && cursor.peek().is('.') && cursor.peek().glued() && isPlain(cursor.peek(1))) {
                cursor.take();
            }
        }
        return month;
    }

    /// Something follows that is not stuck to the dot.
    private static boolean isPlain(Token token) {
        return !token.glued() && token.kind() != Token.Kind.END;
    }

    /// The sign that was taken, or 0.
    private static char separator(Cursor cursor) {
        boolean there = cursor.peek().kind() == Token.Kind.SYMBOL && SEPARATORS.indexOf(cursor.peek().value()) >= 0
                && cursor.peek().glued();
        return there ? (char) cursor.take().value() : 0;
    }

    /// A day from 1 to 99 (so that "32 May" can be told), or -1.
    private static int day(Cursor cursor) {
        Token token = cursor.peek();
        int day = Numbers.ordinal(cursor);
        if (day < 0 && (token.isWord() || token.length() <= 2)) {
            day = Numbers.cardinal(cursor);
        }
        Token next = cursor.peek();
        boolean decimals = next.isGluedSign(".") && cursor.peek(1).isGluedNumber();
        boolean letters = next.glued() && next.isWord() && next.word().month() < 0;
        boolean partOfMore = next.isGluedSign(":") || decimals || letters;
        return day < 1 || day > 99 || partOfMore ? -1 : day;
    }
}

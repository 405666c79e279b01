package app.klatch.dates;

import org.jspecify.annotations.Nullable;

/// Reads the year of a date: "2026", "'89", ", 10", "in the year 1980", "next year", "in two years", "two thousand and
/// ten".
final class Years {
    /// Two digits mean a year up to this many years ahead, else one that is past.
    private static final int AHEAD = 20;

    private Years() {
    }

    /// The year after a month and a day, or null (and the cursor back where it was). `loose`: a bare "15" is one at the
    /// end.
    static @Nullable Integer read(Cursor cursor, Sense sense, boolean loose) {
        int start = cursor.index();
        boolean joined = cursor.take(',') || cursor.take('.');
        Integer year = said(cursor, sense, joined, loose);
        if (year == null || !cursor.clean()) {
            cursor.moveTo(start);
            return null;
        }
        return year;
    }

    /// The same where two bare digits would rather be a day: "June 31".
    static @Nullable Integer readFull(Cursor cursor, Sense sense) {
        Token digits = cursor.peek().isNumber() ? cursor.peek() : cursor.peek(1);
        boolean bare = digits.isNumber() && digits.length() != 4 && !cursor.peek().is('\'') && !cursor.peek().is('’');
        return bare ? null : read(cursor, sense, false);
    }

    private static @Nullable Integer said(Cursor cursor, Sense sense, boolean joined, boolean loose) {
        if (cursor.peek().isNumber()) {
            return digits(cursor, sense, joined, loose);
        }
        if (cursor.peek().is('\'') || cursor.peek().is('’')) {
            cursor.take();
            return twoDigits(cursor.peek()) ? full(cursor.take().value(), sense) : null;
        }
        if (cursor.peek().word().cardinal() >= 0) {
            return words(cursor);
        }
        boolean in = cursor.takeAny(Key.IN, Key.OF);
        return in ? afterIn(cursor, sense) : shifted(cursor, sense);
    }

    private static @Nullable Integer digits(Cursor cursor, Sense sense, boolean joined, boolean loose) {
        Token token = cursor.take();
        if (token.length() == 4 && token.value() >= 1000 && token.value() < 3000) {
            return cursor.peek().is(':') || Meridiem.read(cursor, true) != null ? null : token.value();
        }
        if (!twoDigits(token)) {
            return null;
        }
        boolean noHour = token.value() > 24 || cursor.charAt(token.start()) == '0';
        boolean ends = cursor.clean() && (cursor.atStop() || (noHour && !joined && startsClock(cursor)));
        return ends && (noHour || (loose && !joined)) ? full(token.value(), sense) : null;
    }

    private static boolean startsClock(Cursor cursor) {
        return cursor.peek().is(Key.AT) || cursor.peek().isNumber();
    }

    private static boolean twoDigits(Token token) {
        return token.isNumber() && token.length() == 2;
    }

    static int full(int twoDigits, Sense sense) {
        int now = sense.today().getYear();
        int year = now / 100 * 100 + twoDigits;
        return year > now + AHEAD ? year - 100 : year;
    }

    /// "two thousand (and) ten", "twenty twenty-six", "nineteen ninety".
    private static @Nullable Integer words(Cursor cursor) {
        int first = Numbers.cardinal(cursor);
        if (cursor.peek().word().cardinal() == 1000) {
            cursor.take();
            cursor.take(Key.AND);
            int rest = cursor.peek().isWord() ? Math.max(0, Numbers.cardinal(cursor)) : 0;
            return first <= 2 ? first * 1000 + rest : null;
        }
        if (first != 19 && first != 20) {
            return null;
        }
        int rest = cursor.peek().isWord() ? Numbers.cardinal(cursor) : -1;
        return rest < 10 ? null : first * 100 + rest;
    }

    /// "in the year 1980", "in 2010", "of 2010", "in two years", "in a year", "of next year".
    private static @Nullable Integer afterIn(Cursor cursor, Sense sense) {
        int start = cursor.index();
        cursor.take(Key.THE);
        if (cursor.peek().word().unit() == Unit.YEAR) {
            cursor.take();
            return said(cursor, sense, false, true);
        }
        if (cursor.peek().isNumber() && cursor.peek().length() == 4) {
            return digits(cursor, sense, false, false);
        }
        cursor.moveTo(start);
        Integer shifted = shifted(cursor, sense);
        if (shifted != null) {
            return shifted;
        }
        cursor.moveTo(start);
        Amounts.Said amount = Amounts.read(cursor, false);
        return amount != null && amount.unit() == Unit.YEAR ? sense.today().getYear() + amount.amount().months() / 12
                : null;
    }

    private static @Nullable Integer shifted(Cursor cursor, Sense sense) {
        Integer shift = Weeks.shift(cursor);
        boolean year = shift != null && cursor.peek().word().unit() == Unit.YEAR;
        return year && cursor.take() != null && shift != null ? sense.today().getYear() + shift : null;
    }
}

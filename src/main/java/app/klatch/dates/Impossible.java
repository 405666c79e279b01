package app.klatch.dates;

/// Tells what has the shape of a date but is on no calendar: "31 Feb", "2/29/2014", "2014/22/29".
final class Impossible {
    private static final int LONGEST_MONTH = 31;

    private Impossible() {
    }

    /// Moves the cursor past such a thing and answers true, or leaves it where it was.
    static boolean read(Cursor cursor, Sense sense) {
        int start = cursor.index();
        if (isNoDayOfMonth(cursor, sense) && cursor.clean()) {
            return true;
        }
        cursor.moveTo(start);
        if (isNoNumericDate(cursor, sense) && cursor.clean()) {
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    /// Such a thing stands right behind, perhaps after a comma: the "31 Jun" of "Fri, 31 Jun". The cursor stays.
    static boolean follows(Cursor cursor, Sense sense) {
        int start = cursor.index();
        cursor.take(',');
        boolean there = read(cursor, sense);
        cursor.moveTo(start);
        return there;
    }

    private static boolean isNoDayOfMonth(Cursor cursor, Sense sense) {
        if (Weekdays.name(cursor) != null) {
            cursor.take(',');
        }
        int start = cursor.index();
        MonthDays.Shape shape = MonthDays.shape(cursor, sense);
        if (shape == null) {
            return false;
        }
        int end = cursor.index();
        cursor.moveTo(start);
        boolean exists = MonthDays.read(cursor, sense) != null;
        cursor.moveTo(end);
        return !exists && shape.day() <= LONGEST_MONTH + 8;
    }

    private static boolean isNoNumericDate(Cursor cursor, Sense sense) {
        int start = cursor.index();
        NumericDates.Shape shape = NumericDates.shape(cursor);
        if (shape == null) {
            return false;
        }
        int end = cursor.index();
        cursor.moveTo(start);
        boolean exists = NumericDates.read(cursor, sense.asked()) != null;
        cursor.moveTo(end);
        return !exists && looksLikeADate(shape);
    }

    /// Three numbers with a year of four digits, or two with a slash of which one is a month and the other nearly a day
    /// of it.
    private static boolean looksLikeADate(NumericDates.Shape shape) {
        int a = shape.a().value();
        int b = shape.b().value();
        Token c = shape.c();
        if (c == null) {
            boolean month = (a >= 1 && a <= 12) || (b >= 1 && b <= 12);
            return shape.separator() == '/' && month && Math.max(a, b) >= 30 && Math.max(a, b) <= LONGEST_MONTH;
        }
        boolean yearLast = c.length() == 4 && shape.a().length() <= 2;
        boolean yearFirst = shape.a().length() == 4 && c.length() <= 2;
        boolean year = (yearLast && isYear(c.value())) || (yearFirst && isYear(a));
        return year && shape.b().length() <= 2;
    }

    private static boolean isYear(int number) {
        return number >= 1900 && number < 2200;
    }
}

package app.klatch.dates;

/// Numbers in digits and words. All readers answer -1 and leave the cursor where it was when there is none.
final class Numbers {
    private Numbers() {
    }

    /// "12", "twelve", "twenty-two": a whole number below 10,000.
    static int cardinal(Cursor cursor) {
        Token token = cursor.peek();
        if (token.isNumber()) {
            if (token.value() < 0 || token.length() > 4) {
                return -1;
            }
            cursor.take();
            return token.value();
        }
        return words(cursor);
    }

    private static int words(Cursor cursor) {
        int first = cursor.peek().word().cardinal();
        if (first < 0 || first >= 100) {
            return -1;
        }
        cursor.take();
        if (first >= 20) {
            return first + afterTens(cursor, false);
        }
        return first;
    }

    /// The "two" of "twenty two" or "twenty-two", 0 when there is none; with `ordinal` the "second" of "twenty-second".
    private static int afterTens(Cursor cursor, boolean ordinal) {
        int start = cursor.index();
        if (cursor.peek().is('-') && cursor.peek().glued()) {
            cursor.take();
        }
        Word word = cursor.peek().word();
        int unit = ordinal ? word.ordinal() : word.cardinal();
        if (unit >= 1 && unit <= 9) {
            cursor.take();
            return unit;
        }
        cursor.moveTo(start);
        return 0;
    }

    /// "12th", "twelfth", "twenty second" (the digits need their ending).
    static int ordinal(Cursor cursor) {
        Token token = cursor.peek();
        if (token.isNumber()) {
            Token ending = cursor.peek(1);
            if (token.length() > 3 || !ending.is(Key.ORDINAL_ENDING) || !ending.glued()) {
                return -1;
            }
            cursor.take();
            cursor.take();
            return token.value();
        }
        if (token.word().ordinal() >= 0) {
            cursor.take();
            return token.word().ordinal();
        }
        int tens = token.word().cardinal();
        if (tens < 20 || tens > 90) {
            return -1;
        }
        int start = cursor.index();
        cursor.take();
        int unit = afterTens(cursor, true);
        if (unit == 0) {
            cursor.moveTo(start);
            return -1;
        }
        return tens + unit;
    }

    /// A day of a month: "12", "12th", "twelfth", "twelve" from 1 to 31.
    static int dayOfMonth(Cursor cursor) {
        int start = cursor.index();
        int day = ordinal(cursor);
        if ((day < 0 && cursor.peek().length() <= 2) || (cursor.peek().isWord() && day < 0)) {
            day = cardinal(cursor);
        }
        if (day < 1 || day > 31) {
            cursor.moveTo(start);
            return -1;
        }
        return day;
    }
}

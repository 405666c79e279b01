package app.klatch.dates;

import org.jspecify.annotations.Nullable;

/// Reads "am", "PM", "a.m.", "p m" and the lone letters of "3:18a" and "5 P."
final class Meridiem {
    private Meridiem() {
    }

    /// AM or PM, or null. A lone "a" needs more than an hour before it (`trusted`): "4a" is a house number.
    static @Nullable Key read(Cursor cursor, boolean trusted) {
        int start = cursor.index();
        if (cursor.take(Key.AM)) {
            return ended(cursor, start, Key.AM);
        }
        if (cursor.take(Key.PM)) {
            return ended(cursor, start, Key.PM);
        }
        Token letter = cursor.peek();
        if (!letter.is(Key.LETTER_A) && !letter.is(Key.LETTER_P)) {
            return null;
        }
        Key half = letter.is(Key.LETTER_P) ? Key.PM : Key.AM;
        cursor.take();
        boolean dot = cursor.peek().glued() && cursor.take('.');
        if ((dot || !cursor.peek().glued()) && cursor.take(Key.LETTER_M)) {
            return ended(cursor, start, half);
        }
        boolean lone = half == Key.PM ? letter.glued() || dot || cursor.atStop() : letter.glued() && trusted;
        return lone ? ended(cursor, start, half) : none(cursor, start);
    }

    private static @Nullable Key ended(Cursor cursor, int start, Key half) {
        if (!cursor.clean()) {
            return none(cursor, start);
        }
        if (cursor.peek().is('.') && cursor.peek().glued() && cursor.peek(-1).length() == 1
                && cursor.peek(-2).is('.')) {
            cursor.take();
        }
        return half;
    }

    private static @Nullable Key none(Cursor cursor, int start) {
        cursor.moveTo(start);
        return null;
    }
}

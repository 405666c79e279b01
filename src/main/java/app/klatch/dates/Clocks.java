package app.klatch.dates;

import org.jspecify.annotations.Nullable;

/// Reads times of day: "3pm", "15:30", "19h30", "half past 3", "noon", "nine o'clock", "at 7".
final class Clocks {
    private Clocks() {
    }

    /// A time with the words that lead to it ("at", "@", "before"). Where a day stood before (`afterDay`), more is
    /// believed.
    static @Nullable Clock read(Cursor cursor, boolean afterDay) {
        boolean at = lead(cursor);
        Clock clock = body(cursor, at, afterDay);
        if (clock == null) {
            return null;
        }
        cursor.takeAny(Key.ROUGHLY, Key.SHARP);
        return clock;
    }

    private static boolean lead(Cursor cursor) {
        boolean led = false;
        for (int i = 0; i < 2; i++) {
            led |= cursor.take('@') || cursor.takeAny(Key.AT, Key.BY, Key.BEFORE, Key.AFTER,
                    Key.AROUND, Key.ROUGHLY, Key.FOR, Key.FROM, Key.UNTIL);
        }
        return led;
    }

    private static @Nullable Clock body(Cursor cursor, boolean at, boolean afterDay) {
        int start = cursor.index();
        Clock clock = named(cursor);
        if (clock == null) {
            cursor.moveTo(start);
            clock = RelativeClocks.read(cursor, at || afterDay);
        }
        if (clock == null) {
            cursor.moveTo(start);
            clock = cursor.peek().isNumber() ? DigitClocks.read(cursor, at, afterDay) : inWords(cursor, at);
        }
        return clock == null ? null : withHalf(cursor, clock, afterDay || !clock.weak());
    }

    static @Nullable Clock named(Cursor cursor) {
        cursor.take(Key.THE);
        if (cursor.take(Key.NOON)) {
            return Clock.exact(12, 0, 0);
        }
        if (cursor.take(Key.MIDNIGHT)) {
            return Clock.exact(24, 0, 0);
        }
        return cursor.take(Key.DAWN) ? Clock.exact(5, 0, 0) : null;
    }

    /// "seven", "three twenty", "nine fifty nine".
    private static @Nullable Clock inWords(Cursor cursor, boolean at) {
        int hour = Numbers.cardinal(cursor);
        if (hour < 1 || hour > 12) {
            return null;
        }
        int start = cursor.index();
        int minute = cursor.peek().isWord() ? Numbers.cardinal(cursor) : -1;
        if (minute < 10 || minute > 59 || !cursor.clean()) {
            cursor.moveTo(start);
            return Clock.open(hour, 0, 0, true);
        }
        return Clock.open(hour, minute, 0, !at);
    }

    /// Adds "am", "p.m.", "o'clock", "ish".
    private static Clock withHalf(Cursor cursor, Clock clock, boolean trusted) {
        Clock said = clock;
        if (cursor.take(Key.ISH)) {
            said = new Clock(said.seconds(), said.open(), false);
        }
        if (said.weak() && said.seconds() == Clock.NOON && cursor.takeAny(Key.NOON, Key.MIDNIGHT)) {
            return Clock.exact(cursor.comesAfter(Key.NOON) ? 12 : 24, 0, 0);
        }
        if (cursor.take(Key.OCLOCK)) {
            said = new Clock(said.seconds(), said.open(), false);
        }
        Key half = Meridiem.read(cursor, trusted);
        if (half == null) {
            return said;
        }
        return half == Key.PM ? said.pm() : said.am();
    }
}

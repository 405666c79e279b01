package app.klatch.dates;

import org.jspecify.annotations.Nullable;

/// Reads times written in digits: "15:30:20", "8.30pm", "19h30", "1045pm", "at 12 15", "3".
final class DigitClocks {
    private DigitClocks() {
    }

    static @Nullable Clock read(Cursor cursor, boolean at, boolean afterDay) {
        Token hour = cursor.take();
        if (hour.value() < 0) {
            return null;
        }
        if (hour.length() > 2) {
            return together(cursor, hour, at, afterDay);
        }
        Token next = cursor.peek();
        if (next.is(':') && next.glued()) {
            return colon(cursor, hour);
        }
        if (next.glued() && next.length() == 1 && next.word().unit() == Unit.HOUR) {
            return hours(cursor, hour, at || afterDay);
        }
        if (next.is('.') && next.glued() && twoDigits(cursor.peek(1))) {
            return dot(cursor, hour, at || afterDay);
        }
        if (at && twoDigits(cursor.peek()) && !cursor.peek().glued()) {
            return clock(hour, cursor.take().value(), 0, false);
        }
        return clock(hour, 0, 0, true);
    }

    private static boolean twoDigits(Token token) {
        return token.isNumber() && token.length() == 2;
    }

    private static @Nullable Clock clock(Token hour, int minute, int second, boolean weak) {
        boolean written24 = hour.length() == 2 && hour.value() < 10 && !weak;
        if (minute > 59 || second > 59 || hour.value() > 24 || (hour.value() == 24 && minute + second > 0)) {
            return null;
        }
        return written24 ? Clock.exact(hour.value(), minute, second) : Clock.open(hour.value(), minute, second, weak);
    }

    private static @Nullable Clock colon(Cursor cursor, Token hour) {
        cursor.take();
        Token minute = cursor.take();
        if (!twoDigits(minute) || !minute.glued()) {
            return null;
        }
        int second = 0;
        if (cursor.peek().is(':') && twoDigits(cursor.peek(1)) && cursor.peek(1).glued()) {
            cursor.take();
            second = cursor.take().value();
        }
        if (cursor.peek().is('.') && cursor.peek(1).isNumber() && cursor.peek(1).glued()) {
            return null;
        }
        hourWord(cursor);
        return clock(hour, minute.value(), second, false);
    }

    private static @Nullable Clock hours(Cursor cursor, Token hour, boolean believed) {
        cursor.take();
        if (cursor.peek().glued() && twoDigits(cursor.peek())) {
            int minute = cursor.take().value();
            return minute < 60 && hour.value() < 24 ? Clock.exact(hour.value(), minute, 0) : null;
        }
        return believed && hour.value() <= 24 ? Clock.exact(hour.value(), 0, 0) : null;
    }

    /// "8.30" could be an amount of anything: it needs "pm" after it, or "at" or a day before it.
    private static @Nullable Clock dot(Cursor cursor, Token hour, boolean believed) {
        cursor.take();
        int minute = cursor.take().value();
        int start = cursor.index();
        boolean half = Meridiem.read(cursor, true) != null;
        cursor.moveTo(start);
        boolean longer = cursor.peek().glued() && cursor.peek().kind() == Token.Kind.SYMBOL
                && cursor.peek(1).isNumber();
        return (half || believed) && !longer ? clock(hour, minute, 0, false) : null;
    }

    /// The "h" or "hours" of "0600h" and "06:00 hours".
    private static boolean hourWord(Cursor cursor) {
        boolean there = cursor.peek().word().unit() == Unit.HOUR;
        if (there) {
            cursor.take();
        }
        return there;
    }

    /// "1045pm", "150ish", "0900".
    private static @Nullable Clock together(Cursor cursor, Token digits, boolean at, boolean afterDay) {
        int start = cursor.index();
        boolean half = cursor.take(Key.ISH) || Meridiem.read(cursor, true) != null;
        cursor.moveTo(start);
        boolean hours = !half && digits.length() == 4 && hourWord(cursor);
        int hour = digits.value() / 100;
        int minute = digits.value() % 100;
        if (digits.length() > 4 || minute > 59 || hour > 23 || (!half && digits.length() != 4)) {
            return null;
        }
        if (half) {
            return Clock.open(hour, minute, 0, false);
        }
        Clock clock = Clock.exact(hour, minute, 0);
        return hours || (at && afterDay) ? clock : at || afterDay ? clock.doubted() : null;
    }
}

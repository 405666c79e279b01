package app.klatch.dates;

import org.jspecify.annotations.Nullable;

/// Reads times told from an hour: "half past 3", "a quarter to seven", "15 minutes past 15h", "twenty after 3pm".
final class RelativeClocks {
    private static final int HALF_AN_HOUR = 30;

    private RelativeClocks() {
    }

    /// `expected`: a time is due here ("at", or a day before it), so that "half three" is one.
    static @Nullable Clock read(Cursor cursor, boolean expected) {
        if (expected && cursor.peek().is(Key.HALF) && cursor.peek(1).word().cardinal() > 0) {
            cursor.take();
            return hour(cursor, HALF_AN_HOUR, false);
        }
        boolean article = cursor.takeArticle();
        int minutes = minutes(cursor, article);
        if (minutes < 0) {
            return null;
        }
        boolean unitSaid = cursor.peek().word().unit() == Unit.MINUTE && cursor.take() != null;
        boolean sure = unitSaid || minutes == 15 || minutes == HALF_AN_HOUR;
        if (cursor.take(Key.PAST) || (sure && cursor.take(Key.AFTER))) {
            return hour(cursor, minutes, false);
        }
        if (cursor.takeAny(Key.AFTER)) {
            return hour(cursor, minutes, true);
        }
        if (cursor.takeAny(Key.TO, Key.BEFORE, Key.UNTIL, Key.OF)) {
            return hour(cursor, -minutes, !sure);
        }
        return null;
    }

    private static int minutes(Cursor cursor, boolean article) {
        if (cursor.take(Key.HALF)) {
            return HALF_AN_HOUR;
        }
        if (cursor.take(Key.QUARTER)) {
            return 15;
        }
        int minutes = article ? -1 : Numbers.cardinal(cursor);
        return minutes > 59 ? -1 : minutes;
    }

    /// `halfNeeded`: without "minutes" or "past" only a sure hour makes a time of it ("10 to 3pm", but not "10 to 12").
    private static @Nullable Clock hour(Cursor cursor, int minutes, boolean halfNeeded) {
        Clock named = Clocks.named(cursor);
        if (named != null) {
            return named.plusMinutes(minutes);
        }
        int hour = Numbers.cardinal(cursor);
        if (hour < 0 || hour > 24) {
            return null;
        }
        if (cursor.peek().glued() && cursor.peek().length() == 1 && cursor.peek().word().unit() == Unit.HOUR) {
            cursor.take();
            return Clock.exact(hour % 24, 0, 0).plusMinutes(minutes);
        }
        cursor.take(Key.OCLOCK);
        Key half = Meridiem.read(cursor, false);
        if (half == null) {
            return halfNeeded ? null : Clock.open(hour, 0, 0, false).plusMinutes(minutes);
        }
        Clock whole = Clock.open(hour, 0, 0, false);
        return (half == Key.PM ? whole.pm() : whole.am()).plusMinutes(minutes);
    }
}

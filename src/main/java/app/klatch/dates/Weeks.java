package app.klatch.dates;

import org.jspecify.annotations.Nullable;

/// Reads which calendar week is meant: "this week", "the week after next", "last week".
final class Weeks {
    private Weeks() {
    }

    static boolean bare(Cursor cursor) {
        boolean week = cursor.peek().word().unit() == Unit.WEEK && cursor.peek().length() == 4
                && !cursor.peek().word().plural();
        if (week) {
            cursor.take();
        }
        return week;
    }

    /// The "week" of "Friday week" and "today week", which means one week after it.
    static boolean later(Cursor cursor) {
        int start = cursor.index();
        if (bare(cursor) && cursor.settled()) {
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    /// How many weeks from this one, or null.
    static @Nullable Integer read(Cursor cursor) {
        cursor.take(Key.THE);
        if (bare(cursor)) {
            if (cursor.take(Key.AFTER)) {
                return cursor.take(Key.NEXT) ? 2 : null;
            }
            return cursor.take(Key.BEFORE) && cursor.take(Key.LAST) ? -2 : null;
        }
        Integer weeks = shift(cursor);
        return weeks != null && isWeek(cursor) ? weeks : null;
    }

    /// The "two weeks" of "Monday in two weeks", or null.
    static @Nullable Integer ahead(Cursor cursor) {
        int start = cursor.index();
        Amounts.Said said = Amounts.read(cursor, false);
        if (said != null && (said.unit() == Unit.WEEK || said.unit() == Unit.FORTNIGHT)) {
            return said.amount().days() / 7;
        }
        cursor.moveTo(start);
        return null;
    }

    private static boolean isWeek(Cursor cursor) {
        boolean week = cursor.peek().word().unit() == Unit.WEEK && cursor.peek().length() > 1;
        if (week) {
            cursor.take();
        }
        return week;
    }

    /// 1 for "next" and "following", 0 for "this", -1 for "last", or null.
    static @Nullable Integer shift(Cursor cursor) {
        if (cursor.take(Key.THIS)) {
            if (cursor.takeAny(Key.COMING, Key.NEXT)) {
                return 1;
            }
            return cursor.takeAny(Key.PAST, Key.LAST) ? -1 : 0;
        }
        if (cursor.takeAny(Key.NEXT, Key.FOLLOWING, Key.COMING)) {
            return 1;
        }
        if (cursor.takeAny(Key.LAST, Key.PAST, Key.PREVIOUS)) {
            return -1;
        }
        return cursor.take(Key.CURRENT) ? 0 : null;
    }
}

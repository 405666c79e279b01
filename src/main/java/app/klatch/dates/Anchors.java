package app.klatch.dates;

import org.jspecify.annotations.Nullable;

/// What stands behind a length of time and gives it its direction: "ago", "later", "from now", "after next Friday",
/// "before 2/2", "today", "on Monday".
final class Anchors {
    private Anchors() {
    }

    /// The moment that the amount and the words behind it mean, or null when there are no such words.
    static @Nullable When read(Cursor cursor, Sense sense, Amounts.Said said) {
        int start = cursor.index();
        if (cursor.takeAny(Key.AGO, Key.EARLIER)) {
            return ago(cursor, sense, said);
        }
        if (cursor.takeAny(Key.LATER, Key.HENCE) || fromNow(cursor)) {
            return said.amount().from(now(sense, said), 1, sense.week());
        }
        boolean before = cursor.take(Key.BEFORE);
        if (before || cursor.takeAny(Key.FROM, Key.AFTER, Key.FOLLOWING)) {
            return relative(cursor, sense, said, before ? -1 : 1);
        }
        When british = weeksOn(cursor, sense, said);
        if (british == null) {
            cursor.moveTo(start);
        }
        return british;
    }

    private static When now(Sense sense, Amounts.Said said) {
        return said.amount().clock() ? When.moment(sense.now()) : When.day(sense.today());
    }

    /// "3 years ago tomorrow" counts back from tomorrow.
    private static When ago(Cursor cursor, Sense sense, Amounts.Said said) {
        When anchor = null;
        if (cursor.peek().is(Key.TOMORROW) || cursor.peek().is(Key.TODAY) || cursor.peek().is(Key.YESTERDAY)) {
            anchor = cursor.attempt(RelativeDays::read, sense);
        }
        if (anchor == null) {
            anchor = now(sense, said);
        }
        return said.amount().from(plain(anchor), -1, sense.week());
    }

    private static @Nullable When relative(Cursor cursor, Sense sense, Amounts.Said said, int sign) {
        if (thisMoment(cursor)) {
            return said.amount().from(When.moment(sense.now()), sign, sense.week());
        }
        boolean ends = cursor.atStop() && !sense.running() && sign < 0;
        When anchor = ends ? now(sense, said) : cursor.nested(Phrase::read, sense);
        return anchor == null ? null : said.amount().from(plain(anchor), sign, sense.week());
    }

    private static When plain(When anchor) {
        return new When(anchor.date(), anchor.time(), null);
    }

    /// "right now", "this second".
    private static boolean thisMoment(Cursor cursor) {
        int start = cursor.index();
        if (cursor.take(Key.RIGHT) && cursor.take(Key.NOW)) {
            return true;
        }
        cursor.moveTo(start);
        if (cursor.take(Key.THIS)) {
            Unit unit = cursor.take().word().unit();
            if (unit != null && unit.clock()) {
                return true;
            }
        }
        cursor.moveTo(start);
        return false;
    }

    /// "from now", "from today": today by themselves.
    static boolean fromNow(Cursor cursor) {
        if (cursor.peek().is(Key.FROM) && (cursor.peek(1).is(Key.NOW) || cursor.peek(1).is(Key.TODAY))) {
            cursor.moveTo(cursor.index() + 2);
            return true;
        }
        return false;
    }

    /// The "time" of "in two weeks' time".
    static void time(Cursor cursor) {
        int start = cursor.index();
        boolean ignored = cursor.take('\'') || cursor.take('’');
        if (!cursor.take(Key.TIME)) {
            cursor.moveTo(start);
        }
    }

    /// "a week today", "two weeks on Monday", "a fortnight tomorrow".
    private static @Nullable When weeksOn(Cursor cursor, Sense sense, Amounts.Said said) {
        if (said.unit() != Unit.WEEK && said.unit() != Unit.FORTNIGHT) {
            return null;
        }
        Rule<When> rule = cursor.take(Key.ON) ? Weekdays::read : RelativeDays::read;
        When anchor = cursor.attempt(rule, sense);
        return anchor == null || anchor.time() != null || anchor.part() != null ? null
                : said.amount().from(anchor, 1, sense.week());
    }
}

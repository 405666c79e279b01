package app.klatch.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A length of time from today or from another day: "in 3 days", "2w", "a week ago", "two weeks from this Friday", "2
/// days before 12 May", "a week on Monday", "4 Mondays from now".
final class Shifts {
    static final List<Rule<When>> RULES = List.of(Shifts::signed, Shifts::inAmount, Shifts::weekdays,
            Shifts::neighbours,
            Shifts::anchored);

    private Shifts() {
    }

    /// "+2 months, 5 days", "-2hr5min"; a bare m is minutes here.
    private static @Nullable When signed(Cursor cursor, Sense sense) {
        boolean plus = cursor.peek().is('+');
        if ((!plus && !cursor.peek().is('-')) || sense.running() || !cursor.peek(1).glued()) {
            return null;
        }
        cursor.take();
        Amounts.Said said = Amounts.read(cursor, true);
        return said == null ? null : fromNow(said.amount(), plus ? 1 : -1, sense);
    }

    private static When fromNow(Amount amount, int sign, Sense sense) {
        When anchor = amount.clock() ? When.moment(sense.now()) : When.day(sense.today());
        return amount.from(anchor, sign, sense.week());
    }

    static @Nullable When inAmount(Cursor cursor, Sense sense) {
        boolean after = !sense.running() && cursor.take(Key.AFTER);
        if (!after && !cursor.takeAny(Key.IN, Key.WITHIN)) {
            return null;
        }
        cursor.take(Key.THE);
        cursor.takeAny(Key.NEXT, Key.COMING);
        Amounts.Said said = Amounts.read(cursor, false);
        if (said == null) {
            return null;
        }
        if (cursor.peek().is(Key.OF)) {
            return null;
        }
        Anchors.time(cursor);
        Anchors.fromNow(cursor);
        return fromNow(said.amount(), 1, sense);
    }

    /// "two Sundays from now", "six mondays ago", "2 Fridays later".
    private static @Nullable When weekdays(Cursor cursor, Sense sense) {
        int count = Numbers.cardinal(cursor);
        int weekday = cursor.peek().word().weekday();
        if (count < 1 || weekday < 0) {
            return null;
        }
        cursor.take();
        boolean ago = cursor.take(Key.AGO);
        if (!ago && !cursor.takeAny(Key.LATER, Key.HENCE) && !Anchors.fromNow(cursor)) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate nearest = Weekdays.pick(sense, day, ago ? Key.PAST : Key.COMING);
        return When.day(nearest.plusWeeks(ago ? 1L - count : count - 1L));
    }

    /// "next 2 weeks", "the last 3 days": only for somebody who asked for a date.
    private static @Nullable When neighbours(Cursor cursor, Sense sense) {
        cursor.take(Key.THE);
        Integer shift = sense.running() ? null : Weeks.shift(cursor);
        if (shift == null || shift == 0) {
            return null;
        }
        Amounts.Said said = Amounts.read(cursor, false);
        return said == null || said.manner() == Amounts.Manner.ARTICLE ? null : fromNow(said.amount(), shift, sense);
    }

    private static @Nullable When anchored(Cursor cursor, Sense sense) {
        cursor.take(Key.THE);
        boolean article = cursor.comesAfter(Key.THE);
        Amounts.Said said = article ? Amounts.one(cursor) : Amounts.read(cursor, false);
        if (said == null || !cursor.clean()) {
            return null;
        }
        Anchors.time(cursor);
        When when = Anchors.read(cursor, sense, said);
        if (when != null || article) {
            return when;
        }
        return isBareDate(cursor, said) && !sense.running() ? fromNow(said.amount(), sense.sign(), sense) : null;
    }

    /// "2w" and "a fortnight" are dates when asked for; "a day", "a few hours" and "3 days after Easter" are not.
    private static boolean isBareDate(Cursor cursor, Amounts.Said said) {
        if (cursor.peek().is(Key.AFTER) || cursor.peek().is(Key.BEFORE) || cursor.peek().is(Key.FROM)
                || cursor.peek().is(Key.OF)) {
            return false;
        }
        boolean several = said.manner() == Amounts.Manner.NUMBER;
        Unit unit = said.unit();
        return several || (unit.compareTo(Unit.WEEK) >= 0 && unit != Unit.QUARTER)
                || (said.manner() == Amounts.Manner.VAGUE && !unit.clock());
    }
}

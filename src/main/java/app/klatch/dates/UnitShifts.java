package app.klatch.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// One unit on or back: "next week" and "next month" are the same day one unit later; "this week" is today; "next
/// weekday" is the next work day; "this weekend" is its Saturday.
final class UnitShifts {
    private UnitShifts() {
    }

    static @Nullable When read(Cursor cursor, Sense sense) {
        boolean after = cursor.take(Key.AFTER);
        if (!after) {
            cursor.takeAny(Key.IN, Key.OVER, Key.DURING, Key.WITHIN);
        }
        int start = cursor.index();
        boolean article = cursor.take(Key.THE);
        When weekend = weekend(cursor, sense, after, article);
        if (weekend != null) {
            return weekend;
        }
        cursor.moveTo(start);
        Integer skip = afterNext(cursor);
        if (skip != null) {
            return shifted(cursor.peek(-3).word().unit(), skip, sense);
        }
        cursor.moveTo(start);
        cursor.take(Key.THE);
        Integer shift = Weeks.shift(cursor);
        Unit unit = shift == null ? null : unit(cursor);
        if (shift == null || unit == null || cursor.take().length() == 1 || cursor.peek().is(Key.OF)) {
            return null;
        }
        return shifted(unit, after ? shift + 1 : shift, sense);
    }

    /// The unit under the cursor; in "business day" it is the second word.
    private static @Nullable Unit unit(Cursor cursor) {
        boolean business = cursor.take(Key.BUSINESS);
        Unit unit = cursor.peek().word().unit();
        return business ? unit == Unit.DAY ? Unit.WORK_DAY : null : unit;
    }

    private static @Nullable When shifted(@Nullable Unit unit, int shift, Sense sense) {
        if (unit == null) {
            return null;
        }
        return Amount.of(Math.abs(shift), unit).from(unit.clock() ? When.moment(sense.now()) : When.day(sense.today()),
                shift < 0 ? -1 : 1, sense.week());
    }

    /// "week after next", "month before last": 2 or -2, with the unit three tokens back.
    private static @Nullable Integer afterNext(Cursor cursor) {
        cursor.take(Key.THE);
        Unit unit = cursor.peek().word().unit();
        if (unit == null || unit.clock() || cursor.take().length() == 1) {
            return null;
        }
        if (cursor.take(Key.AFTER)) {
            return cursor.take(Key.NEXT) ? 2 : null;
        }
        return cursor.take(Key.BEFORE) && cursor.take(Key.LAST) ? -2 : null;
    }

    /// "this weekend", "the weekend", "next weekend"; the day after the weekend is Monday.
    private static @Nullable When weekend(Cursor cursor, Sense sense, boolean after, boolean article) {
        Integer shift = Weeks.shift(cursor);
        if ((shift == null && sense.running() && !article) || !cursor.take(Key.WEEKEND)) {
            return null;
        }
        LocalDate today = sense.today();
        LocalDate saturday = today.with(DayOfWeek.SATURDAY).plusWeeks(shift == null ? 0 : shift);
        if (shift == null && sense.past()) {
            saturday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        } else if ((shift == null || shift == 0) && saturday.isBefore(today)) {
            saturday = sense.past() ? saturday : today;
        }
        return When.day(after ? saturday.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : saturday);
    }
}

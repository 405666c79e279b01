package app.klatch.dates;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// A weekday together with its date: "Fri, Jul 18", "Tuesday 11/3/2015", "Thu 17th", "Friday the 22nd". The date
/// counts; the weekday only helps to find a year or month that was not said.
final class WeekdayDates {
    private WeekdayDates() {
    }

    static @Nullable When read(Cursor cursor, Sense sense) {
        cursor.takeAny(Key.THE, Key.THIS, Key.NEXT);
        DayOfWeek weekday = Weekdays.name(cursor);
        if (weekday == null) {
            return null;
        }
        cursor.take(',');
        When date = cursor.attempt((c, s) -> MonthDays.read(on(c), s, weekday), sense);
        if (date == null) {
            date = cursor.attempt((c, s) -> NumericDates.read(on(c), s, weekday), sense);
        }
        return date != null ? date : cursor.attempt((c, s) -> OrdinalDays.read(c, s, weekday), sense);
    }

    private static Cursor on(Cursor cursor) {
        cursor.take(Key.ON);
        return cursor;
    }
}

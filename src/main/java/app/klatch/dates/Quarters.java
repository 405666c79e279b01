package app.klatch.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Quarters by number and weeks by a day of theirs: "Q2", "end of Q1 2027", "week of June 3". They mean their first
/// (work) day, the quarter that runs means today.
final class Quarters {
    private static final int MONTHS = 3;

    private Quarters() {
    }

    static @Nullable When read(Cursor cursor, Sense sense) {
        int start = cursor.index();
        When week = weekOf(cursor, sense);
        if (week != null) {
            return week;
        }
        cursor.moveTo(start);
        boolean led = cursor.take(Key.IN) || cursor.comesAfterAny(Key.BY, Key.UNTIL);
        boolean end = cursor.take(Key.END) && cursor.take(Key.OF);
        LocalDate first = first(cursor, sense, end);
        if (first == null || (sense.running() && !led && !end)) {
            return null;
        }
        return When.day(end ? first.plusMonths(MONTHS).minusDays(1) : first.isBefore(sense.today()) && !sense.past()
                && first.plusMonths(MONTHS).isAfter(sense.today()) ? sense.today() : first);
    }

    /// The first day of "q3" or "Q3 2027", in the direction of the sense.
    private static @Nullable LocalDate first(Cursor cursor, Sense sense, boolean end) {
        Token number = cursor.peek(1);
        boolean quarter = cursor.peek().word().unit() == Unit.QUARTER && cursor.peek().length() == 1;
        if (!quarter || !number.isNumber() || !number.glued() || number.value() < 1 || number.value() > 4) {
            return null;
        }
        cursor.moveTo(cursor.index() + 2);
        Integer year = Years.readFull(cursor, sense);
        LocalDate first = LocalDate.of(year == null ? sense.today().getYear() : year, number.value() * MONTHS - 2, 1);
        if (year != null) {
            return first;
        }
        LocalDate edge = end || !sense.past() ? first.plusMonths(MONTHS).minusDays(1) : first;
        boolean wrongSide = sense.past() ? edge.isAfter(sense.today()) : edge.isBefore(sense.today());
        return wrongSide ? first.plusYears(sense.sign()) : first;
    }

    private static @Nullable When weekOf(Cursor cursor, Sense sense) {
        cursor.take(Key.IN);
        cursor.take(Key.THE);
        if (!Weeks.bare(cursor) || !cursor.takeAny(Key.OF, Key.START)) {
            return null;
        }
        cursor.take(Key.THE);
        When day = cursor.attempt(MonthDays::read, sense);
        day = day == null ? cursor.attempt(NumericDates::read, sense) : day;
        day = day == null ? cursor.attempt(OrdinalDays::read, sense) : day;
        return day == null ? null : When.day(sense.week().firstOfWeek(day.date()));
    }
}

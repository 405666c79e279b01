package app.klatch.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A month without a day stands for its first: "in March", "next June", "May 2027". In the running month it is today.
final class MonthsAlone {
    private MonthsAlone() {
    }

    static @Nullable When read(Cursor cursor, Sense sense) {
        boolean sure = cursor.take(Key.IN) || cursor.comesAfterAny(Key.BY, Key.UNTIL, Key.SINCE, Key.BEFORE, Key.AFTER);
        Token name = cursor.peek();
        LocalDate first = first(cursor, sense);
        if (first == null || cursor.peek().isNumber()) {
            return null;
        }
        boolean bare = name.word().month() > 0 && cursor.end() <= name.end() + 1;
        return sense.running() && bare && !sure ? null : When.day(first);
    }

    /// The first day of the month under the cursor: "next June", "March 2027", "this September".
    static @Nullable LocalDate first(Cursor cursor, Sense sense) {
        int start = cursor.index();
        Integer shift = Weeks.shift(cursor);
        int month = MonthDays.month(cursor);
        if (month < 0) {
            cursor.moveTo(start);
            return null;
        }
        Integer year = Years.readFull(cursor, sense);
        LocalDate thisYear = LocalDate.of(year == null ? sense.today().getYear() : year, month, 1);
        if (year != null) {
            return thisYear;
        }
        LocalDate running = sense.today().withDayOfMonth(1);
        if (shift == null) {
            return unshifted(thisYear, running, sense);
        }
        if (shift > 0) {
            return thisYear.isAfter(running) ? thisYear : thisYear.plusYears(1);
        }
        return shift == 0 || thisYear.isBefore(running) ? thisYear : thisYear.minusYears(1);
    }

    private static LocalDate unshifted(LocalDate first, LocalDate running, Sense sense) {
        if (sense.past()) {
            return first.isAfter(running) ? first.minusYears(1) : first;
        }
        if (first.equals(running)) {
            return sense.today();
        }
        return first.isBefore(running) ? first.plusYears(1) : first;
    }
}

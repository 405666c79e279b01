package app.klatch.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All the ways to say a day. The one that understands most of the words wins.
final class Days {
    private static final List<Rule<When>> RULES = List.of(RelativeDays::read, WeekdayDates::read, Weekdays::read, NthDays::read,
            MonthDays::read, MonthsAlone::read, NumericDates::read, OrdinalDays::read, UnitShifts::read, Ends::read, Shifts::read);

    private Days() {
    }

    static @Nullable When read(Cursor cursor, Sense sense) {
        int start = cursor.index();
        int furthest = start;
        When best = null;
        for (Rule<When> rule : RULES) {
            cursor.moveTo(start);
            When day = cursor.attempt(rule, sense);
            if (day != null && cursor.index() > furthest) {
                best = day;
                furthest = cursor.index();
            }
        }
        cursor.moveTo(furthest);
        return best;
    }
}

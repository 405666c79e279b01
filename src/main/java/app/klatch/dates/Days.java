package app.klatch.dates;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All the ways to say a day. The one that understands most of the words wins.
final class Days {
    private static final List<Rule<When>> RULES = Stream.concat(Shifts.RULES.stream(),
            Stream.<Rule<When>>of(RelativeDays::read,
            WeekdayDates::read, Weekdays::read, NthDays::read, MonthDays::read, MonthsAlone::read, NumericDates::read,
            OrdinalDays::read, UnitShifts::read, Ends::read, Quarters::read)).toList();

    private Days() {
    }

    static @Nullable When read(Cursor cursor, Sense sense) {
        int start = cursor.index();
        int furthest = start;
        When best = null;
        for (int i = 0; i < RULES.size() && mayBegin(cursor); i++) {
            When day = cursor.attempt(RULES.get(i), sense);
            if (day != null && cursor.index() > furthest) {
                best = day;
                furthest = cursor.index();
            }
            cursor.moveTo(start);
        }
        cursor.moveTo(furthest);
        return best;
    }

    /// Spares most words of a text the whole grammar.
    private static boolean mayBegin(Cursor cursor) {
        Token first = cursor.peek().is(Key.THE) ? cursor.peek(1) : cursor.peek();
        return first.isNumber() || first.word().isKnown() || first.is('+') || first.is('-');
    }
}

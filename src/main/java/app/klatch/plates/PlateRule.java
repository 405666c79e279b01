package app.klatch.plates;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// PRODUCT.md, rule 1: `due = last qualifying interaction + ideal`, or the day that rule 2 spread it to. Spinning before the
/// ideal, wobbling from ideal to worst, fallen after worst, resting without a cadence. Derived for a day, never stored. A skip
/// begins a round without a touch; a snooze moves nothing.
public final class PlateRule {
    /// How a plate stands. *Never* is a plate of somebody not yet talked with; it has a due day like any other.
    public enum State { SPINNING, WOBBLING, FALLEN, NEVER, RESTING }

    private PlateRule() {}

    /// How a plate stands on a day.
    ///
    /// @param facts null when the person has no plate
    public static PlateStanding standing(@Nullable PlateFacts facts, LocalDate today) {
        if (facts == null || facts.rests()) {
            return PlateStanding.RESTING;
        }
        LocalDate start = facts.start(today);
        LocalDate ideal = start.plus(facts.plate().ideal());
        LocalDate due = facts.spread() != null && facts.spread().from().equals(start) ? facts.spread().due() : ideal;
        LocalDate worst = worst(facts.plate(), start, due);
        double slipped = ChronoUnit.DAYS.between(due, today) / (double) Math.max(1, ChronoUnit.DAYS.between(start, ideal));
        return new PlateStanding(facts.last() == null ? State.NEVER : state(due, worst, today), due, worst, slipped,
                today.isBefore(due) ? left(start, due, today) : left(due, worst.plusDays(1), today), facts.quietUntil(today));
    }

    /// A plate that was given only one interval falls after twice that: nobody said worse.
    private static LocalDate worst(Plate plate, LocalDate start, LocalDate due) {
        Period period = plate.worst() != null ? plate.worst() : plate.ideal().multipliedBy(2);
        LocalDate worst = start.plus(period);
        return worst.isBefore(due) ? due : worst;
    }

    private static double left(LocalDate from, LocalDate until, LocalDate today) {
        double whole = Math.max(1, ChronoUnit.DAYS.between(from, until));
        return Math.clamp(ChronoUnit.DAYS.between(today, until) / whole, 0, 1);
    }

    private static State state(LocalDate due, LocalDate worst, LocalDate today) {
        if (today.isBefore(due)) {
            return State.SPINNING;
        }
        return today.isAfter(worst) ? State.FALLEN : State.WOBBLING;
    }
}

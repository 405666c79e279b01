package app.klatch.plateboard;

import app.klatch.plates.PlateOnDay;
import app.klatch.plates.PlateRule.State;
import java.util.Comparator;
import java.util.List;

/// The order of the page: how far each plate is past its ideal, in proportion to it. What is snoozed comes after, and what rests
/// last.
final class PlateOrderRule {
    private static final Comparator<PlateOnDay> ORDER = Comparator.comparingInt(PlateOrderRule::group)
            .thenComparing(Comparator.comparingDouble((PlateOnDay plate) -> plate.standing().slipped()).reversed())
            .thenComparingLong(PlateOnDay::personId);

    private PlateOrderRule() {}

    static List<PlateOnDay> sorted(List<PlateOnDay> plates) {
        return plates.stream().sorted(ORDER).toList();
    }

    private static int group(PlateOnDay plate) {
        return plate.standing().state() == State.RESTING ? 2 : plate.standing().snoozedUntil() != null ? 1 : 0;
    }
}

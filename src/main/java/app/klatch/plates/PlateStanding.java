package app.klatch.plates;

import app.klatch.plates.PlateRule.State;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a plate stands on a day. `due` (spread already, rule 2) and `worst` are null for a resting plate only; `worst` is the last
/// day before it falls. `slipped` is `(today − due) / ideal`: plates are sorted by it, and below zero there is time left. `left`,
/// from 0 to 1, is how much of the ideal interval is left, and once that is over, how much of the time until it falls. Until
/// `snoozedUntil` it is not to be spoken of; null when it isn't snoozed (any more).
public record PlateStanding(
        State state,
        @Nullable LocalDate due,
        @Nullable LocalDate worst,
        double slipped,
        double left,
        @Nullable LocalDate snoozedUntil) {
    /// Nothing spins: sorted after everybody whose plate does.
    public static final PlateStanding RESTING = new PlateStanding(State.RESTING, null, null, Double.NEGATIVE_INFINITY, 0, null);

    /// Past its ideal and not snoozed: it wants attention.
    public boolean wantsAttention() {
        return slipped >= 0 && snoozedUntil == null;
    }
}

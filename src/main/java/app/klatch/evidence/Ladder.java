package app.klatch.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far up the channel ladder two people have come. `steps` are all four rungs from the bottom up, `highest` the highest one
/// reached, null when none was; `next` says what would be the next one, null at the top.
public record Ladder(List<Step> steps, @Nullable Rung highest, @Nullable String next) {
    public Ladder {
        steps = List.copyOf(steps);
    }

    /// One rung: how often, and when the last time.
    public record Step(Rung rung, int count, @Nullable Entry newest) {
        public boolean isReached() {
            return newest != null;
        }
    }
}

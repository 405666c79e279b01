package app.klatch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What one step found, in its order, and how many more there are beyond its bound.
record Sweep(List<Found> found, int more) {
    Sweep {
        found = List.copyOf(found);
    }

    /// No more than `most` a week, of those whose subject begins like this: what was decided counts, whether it is still here or not.
    Sweep within(int most, ReviewStep step, String prefix, Decided decided) {
        int room = Math.max(0, most - decided.count(step, prefix));
        List<Found> kept = new ArrayList<>();
        for (Found one : found) {
            boolean asked = !decided.has(step, one.subject()) && one.subject().startsWith(prefix);
            if (!asked || room > 0) {
                kept.add(one);
                room -= asked ? 1 : 0;
            }
        }
        return new Sweep(kept, more + found.size() - kept.size());
    }

    /// This and then that.
    Sweep and(Sweep other) {
        return new Sweep(Stream.concat(found.stream(), other.found.stream()).toList(), more + other.more);
    }
}

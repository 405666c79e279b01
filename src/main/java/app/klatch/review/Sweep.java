package app.klatch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What one step found, in its order, and how many more there are beyond its bound.
record Sweep(List<Found> found, int more) {
    Sweep {
        found = List.copyOf(found);
    }

    /// No more than `most` a week, of those whose subject begins like this: what was decided counts, whether it is still here or not.
    Sweep within(int most, ReviewStep step, String prefix, Decided decided) {
        return within(most - decided.count(step, prefix), one -> !decided.has(step, one.subject()) && one.subject().startsWith(prefix));
    }

    /// Only the first of those that count, and all others.
    Sweep within(int room, Predicate<Found> counts) {
        List<Found> kept = new ArrayList<>();
        int left = Math.max(0, room);
        for (Found one : found) {
            boolean counted = counts.test(one);
            if (!counted || left > 0) {
                kept.add(one);
                left -= counted ? 1 : 0;
            }
        }
        return new Sweep(kept, more + found.size() - kept.size());
    }

    /// This and then that.
    Sweep and(Sweep other) {
        return new Sweep(Stream.concat(found.stream(), other.found.stream()).toList(), more + other.more);
    }
}

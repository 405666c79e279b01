package app.klatch.review;

import java.util.List;
import java.util.stream.Stream;

/// What one step found, in its order, and how many more there are beyond its bound.
record Sweep(List<Found> found, int more) {
    Sweep {
        found = List.copyOf(found);
    }

    /// This and then that.
    Sweep and(Sweep other) {
        return new Sweep(Stream.concat(found.stream(), other.found.stream()).toList(), more + other.more);
    }
}

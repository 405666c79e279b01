package app.klatch.review;

import java.util.List;

/// What one step found, in its order, and how many more there are beyond its bound.
record Sweep(List<Found> found, int more) {
    static final Sweep NOTHING = new Sweep(List.of(), 0);

    Sweep {
        found = List.copyOf(found);
    }
}

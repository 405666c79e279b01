package app.klatch.today;

import java.util.List;

/// The first rows of a section and how many there are altogether.
record Bounded<T>(List<T> rows, int total) {
    Bounded {
        rows = List.copyOf(rows);
    }
}

package app.klatch.log;

import app.klatch.interactions.VagueDay;
import org.jspecify.annotations.Nullable;

/// A line of the list: a heading over the entries of a day, a month or a year, or the entry of an id, which is the `at`th.
public record LogLine(@Nullable VagueDay heading, long id, int at) {
    boolean isHeading() {
        return heading != null;
    }
}

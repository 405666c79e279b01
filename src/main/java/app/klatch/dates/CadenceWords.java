package app.klatch.dates;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Finds how often something is meant to happen: "every 6w", "every 4w..8w", "monthly", "twice a year".
public final class CadenceWords {

    /// The longest cadence that begins exactly at `from`, or empty.
    public Optional<CadenceFound> at(String text, int from) {
        if (!text.startsWith("monthly", from)) {
            return Optional.empty();
        }
        return Optional.of(new CadenceFound(from, from + 7, new Cadence(new Interval(1, ChronoUnit.MONTHS), null)));
    }

    /// The first cadence anywhere in the text, never inside a word.
    public Optional<CadenceFound> find(String text) {
        int at = text.indexOf("monthly");
        return at < 0 ? Optional.empty() : at(text, at);
    }
}

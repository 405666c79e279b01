package app.klatch.dates;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How often to be in touch: the interval wished for and, when a range was said ("every 4w..8w"), the longest that is
/// still fine.
public record Cadence(Interval ideal, @Nullable Interval worst) {

    public int idealDays() {
        return ideal.days();
    }

    /// Empty when only one interval was said.
    public Optional<Integer> worstDays() {
        return Optional.ofNullable(worst).map(Interval::days);
    }
}

package app.klatch.platforms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What moving a stored gathering to another day means for its series. As long as it stays nearest to its own date, nothing.
/// Further away its own date is left out, so that it doesn't come back beside the moved one; and so that no other date is taken
/// for the moved one, it stops being one of the series, unless it is held on a date of it, or where none is missing. Pure.
final class SeriesMoveRule {
    private SeriesMoveRule() {}

    /// `leftOut` is the date that is not held any more, `stays` whether it is still one of the series.
    record Move(@Nullable LocalDate leftOut, boolean stays) {}

    static Move of(Series series, Collection<LocalDate> stored, LocalDate from, LocalDate to) {
        Optional<LocalDate> own = series.standsFor(from, stored);
        Optional<LocalDate> now = series.dateOf(to);
        if (own.equals(now)) {
            return new Move(null, true);
        }
        boolean hidesNone = now.filter(date -> !date.equals(to) && !series.skipped().contains(date)).isEmpty();
        return new Move(own.orElse(null), hidesNone);
    }
}

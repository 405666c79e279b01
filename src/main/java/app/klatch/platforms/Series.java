package app.klatch.platforms;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gatherings that come again and again: "the breakfast every second Thursday". Its dates are reckoned, not stored, until
/// one of them is opened. `firstOn` is what the rhythm counts from; no date comes after `endedOn`.
public record Series(
        long id, long platformId, @Nullable String name, LocalDate firstOn, Rhythm rhythm, @Nullable LocalTime startsAt,
        @Nullable LocalDate endedOn) {
    /// The first date after a day; empty once the series has ended.
    public Optional<LocalDate> next(LocalDate after) {
        LocalDate date = rhythm.next(firstOn, after);
        return endedOn != null && date.isAfter(endedOn) ? Optional.empty() : Optional.of(date);
    }
}

package app.klatch.platforms;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gatherings that come again and again: "the breakfast every second Thursday". Its dates are reckoned, not stored, until
/// one of them is opened. `firstOn` is what the rhythm counts from; no date comes after `endedOn`, and none of `skipped` is held.
public record Series(
        long id, long platformId, @Nullable String name, LocalDate firstOn, Rhythm rhythm, @Nullable LocalTime startsAt,
        @Nullable LocalDate endedOn, Set<LocalDate> skipped) {
    /// A stored gathering of the series so near stands for its date: it was moved.
    static final int MOVED_DAYS = 3;

    public Series {
        skipped = Set.copyOf(skipped);
    }

    /// One of which no date is left out.
    public Series(long id, long platformId, @Nullable String name, LocalDate firstOn, Rhythm rhythm, @Nullable LocalTime startsAt,
            @Nullable LocalDate endedOn) {
        this(id, platformId, name, firstOn, rhythm, startsAt, endedOn, Set.of());
    }

    /// The first date after a day that is held; empty once the series has ended.
    public Optional<LocalDate> next(LocalDate after) {
        LocalDate date = rhythm.next(firstOn, after);
        while (skipped.contains(date)) {
            date = rhythm.next(firstOn, date);
        }
        return endedOn != null && date.isAfter(endedOn) ? Optional.empty() : Optional.of(date);
    }

    /// The date of the rhythm that a gathering of this day stands for; empty when it was moved too far.
    public Optional<LocalDate> dateOf(LocalDate day) {
        return Optional.of(rhythm.next(firstOn, day.minusDays(MOVED_DAYS + 1))).filter(date -> !date.isAfter(day.plusDays(MOVED_DAYS)));
    }
}

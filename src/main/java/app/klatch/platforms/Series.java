package app.klatch.platforms;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gatherings that come again and again: "the breakfast every second Thursday". Its dates are reckoned, not stored, until
/// one of them is opened. `firstOn` is what the rhythm counts from; no date comes after `endedOn`, and none of `skipped` is held.
public record Series(
        long id, long platformId, @Nullable String name, LocalDate firstOn, Rhythm rhythm, @Nullable LocalTime startsAt,
        @Nullable LocalDate endedOn, Set<LocalDate> skipped) {
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

    /// The date of the rhythm that a gathering stored on this day stands for, be it skipped or not: the nearest, the earlier of two
    /// equally near; empty further than half the way to the next date before the first one, and after the end.
    public Optional<LocalDate> dateOf(LocalDate day) {
        return SeriesDateRule.nearest(this, day);
    }

    /// The same where also these days of the series are stored: only the nearest to a date, or the earlier, stands for it.
    public Optional<LocalDate> standsFor(LocalDate day, Collection<LocalDate> stored) {
        return dateOf(day).filter(date -> stored.stream().noneMatch(other -> SeriesDateRule.isNearer(other, day, date)));
    }
}

package app.klatch.platforms;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A gathering to be created, or an existing one as edited.
public record NewGathering(
        long platformId, LocalDate happenedOn, @Nullable LocalTime startsAt, @Nullable String name, @Nullable String note,
        @Nullable Long seriesId) {
    /// One of which only place and day are known.
    public NewGathering(long platformId, LocalDate happenedOn) {
        this(platformId, happenedOn, null, null, null, null);
    }
}

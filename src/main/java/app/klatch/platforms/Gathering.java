package app.klatch.platforms;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// One dated occasion at a platform; there is one a day. Of a day to come it is planned, and `people` counts who is expected.
/// One that only a series tells of is not in the file yet: its `id` is 0 until [GatheringRepository#stored] keeps it.
public record Gathering(
        long id,
        long platformId,
        String platform,
        PlatformKind kind,
        Side side,
        LocalDate happenedOn,
        @Nullable LocalTime startsAt,
        @Nullable String name,
        @Nullable String note,
        @Nullable Long seriesId,
        int people) {
    /// What it is called: its own name, else the platform's.
    public String title() {
        return name == null ? platform : name;
    }

    public boolean isStored() {
        return id != 0;
    }

    /// Whether it is one of a series and still to come, so that it can be left out this time.
    public boolean isOccurrence(LocalDate today) {
        return seriesId != null && !happenedOn.isBefore(today);
    }

    /// Whether it is still to come.
    public boolean isPlanned(LocalDate today) {
        return happenedOn.isAfter(today);
    }
}

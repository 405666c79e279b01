package app.klatch.platforms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// A platform with all that its owner says of it. `closedYear` is the year the network itself ended; its history stays.
/// `lookedAt` is when I last looked after my presence there.
public record TendedPlatform(
        long id,
        String name,
        PlatformKind kind,
        Side side,
        PlatformStage stage,
        @Nullable Period cadence,
        @Nullable String url,
        @Nullable String note,
        @Nullable LocalDate lookedAt,
        @Nullable Integer closedYear,
        @Nullable Instant archivedAt,
        @Nullable Long counterpartId) {
    public PlatformFields fields() {
        return new PlatformFields(name, kind, side, stage, cadence, url, note, counterpartId);
    }

    public boolean isArchived() {
        return archivedAt != null;
    }
}

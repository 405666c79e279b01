package app.klatch.platforms;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/// What the owner says of a platform. `cadence` is how often they mean to be there, `counterpartId` the same circle on the
/// other side.
public record PlatformFields(
        String name,
        PlatformKind kind,
        Side side,
        PlatformStage stage,
        @Nullable Period cadence,
        @Nullable String url,
        @Nullable String note,
        @Nullable Long counterpartId) {
    public PlatformFields {
        name = name.strip();
        url = url == null || url.isBlank() ? null : url.strip();
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /// A new one of which no more is known.
    public PlatformFields(String name, PlatformKind kind, Side side) {
        this(name, kind, side, PlatformStage.SELECT, null, null, null, null);
    }

    public PlatformFields withStage(PlatformStage now) {
        return new PlatformFields(name, kind, side, now, cadence, url, note, counterpartId);
    }

    public PlatformFields withCadence(@Nullable Period now) {
        return new PlatformFields(name, kind, side, stage, now, url, note, counterpartId);
    }

    public PlatformFields withNote(@Nullable String now) {
        return new PlatformFields(name, kind, side, stage, cadence, url, now, counterpartId);
    }

    public PlatformFields withCounterpart(@Nullable Long now) {
        return new PlatformFields(name, kind, side, stage, cadence, url, note, now);
    }
}

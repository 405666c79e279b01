package app.klatch.capture;

import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.util.List;

/// What the parser knows of one platform in the file. `otherNames` it had before it became part of another.
public record KnownPlatform(long id, String name, Side side, PlatformKind kind, List<String> otherNames) {
    public KnownPlatform {
        otherNames = List.copyOf(otherNames);
    }

    /// One that never was part of another.
    public KnownPlatform(long id, String name, Side side, PlatformKind kind) {
        this(id, name, side, kind, List.of());
    }
}

package app.klatch.capture;

import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;

/// What the parser knows of one platform in the file.
public record KnownPlatform(long id, String name, Side side, PlatformKind kind) {}

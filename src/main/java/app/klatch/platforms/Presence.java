package app.klatch.platforms;

import org.jspecify.annotations.Nullable;

/// A person's handle or profile on a platform; several are allowed.
public record Presence(
        long id, long personId, long platformId, String platform, PlatformKind kind, Side side,
        @Nullable String handle, @Nullable String url) {}

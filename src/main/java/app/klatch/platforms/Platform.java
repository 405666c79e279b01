package app.klatch.platforms;

/// A place where networking happens.
public record Platform(long id, String name, PlatformKind kind, Side side) {}

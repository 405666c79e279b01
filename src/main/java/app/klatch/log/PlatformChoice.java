package app.klatch.log;

/// A platform that is meant, as it is shown.
public record PlatformChoice(long id, String name) {}

package app.klatch.introductions;

/// Somebody at the other end of an introduction.
public record Introduced(long personId, String name) {}

package app.klatch.capture;

import org.jspecify.annotations.Nullable;

/// A known person who could be the one of the line, and why.
public record Match(long personId, String name, @Nullable String company, MatchReason reason) {}

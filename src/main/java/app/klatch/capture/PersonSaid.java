package app.klatch.capture;

import org.jspecify.annotations.Nullable;

/// Somebody else the line names (who introduced): a known person, or with a null id just the name as typed.
public record PersonSaid(@Nullable Long id, String name) {}

package app.klatch.plateboard;

import org.jspecify.annotations.Nullable;

/// Whose plate it is.
public record PlateName(long id, String name, @Nullable String company) {}

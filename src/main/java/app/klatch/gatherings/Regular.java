package app.klatch.gatherings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody to tick who isn't there yet: how often they were at gatherings of the platform, 0 for whoever was found by name.
public record Regular(long id, String name, @Nullable String company, int times, @Nullable LocalDate lastOn) {}

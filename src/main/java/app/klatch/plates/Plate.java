package app.klatch.plates;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/// The keep-in-touch cadence of a person: an ideal and a worst interval. A month stays a month.
public record Plate(Period ideal, @Nullable Period worst) {}

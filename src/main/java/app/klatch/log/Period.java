package app.klatch.log;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From one day to another, both included; null is open. `words` is how it is shown: "Mar 2026", "since Tue 12 May".
public record Period(@Nullable LocalDate from, @Nullable LocalDate to, String words) {}

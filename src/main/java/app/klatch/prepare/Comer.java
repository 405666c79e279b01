package app.klatch.prepare;

import java.time.LocalDate;

/// Somebody who was at earlier dates of a gathering: how often, and when last.
public record Comer(long personId, int times, LocalDate lastOn) {}

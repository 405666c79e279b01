package app.klatch.plates;

import java.time.LocalDate;

/// Somebody's plate and how it stands on a day.
public record PlateOnDay(long personId, PlateFacts facts, PlateStanding standing, LocalDate today) {
    public Plate plate() {
        return facts.plate();
    }

    /// Why it wants attention, or doesn't, in words.
    public String reason() {
        return PlateWords.reason(facts, today);
    }
}

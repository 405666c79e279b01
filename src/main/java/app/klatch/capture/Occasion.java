package app.klatch.capture;

import java.time.LocalDate;

/// The sticky occasion: "I'm at Chamber after-hours" pins it, and every card gets its place and date until it is
/// released.
public record Occasion(PlatformSaid platform, LocalDate date) {}

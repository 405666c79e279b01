package app.klatch.capture;

import app.klatch.followups.Owner;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A next step the line asks for. `text` may be empty ("!fri"); the time is null when only a day was said.
public record FollowUpSaid(LocalDate due, @Nullable LocalTime time, String text, Owner owner) {}

package app.klatch.followups;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A follow-up to be added; `interactionId` is the interaction that made it, if one did.
public record NewFollowUp(
        long personId, @Nullable Long interactionId, Owner owner, LocalDate due, @Nullable LocalTime time, String text) {}

package app.klatch.followups;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// An open follow-up and whom it is with. `wanted` is the due day, or the end of the snooze when that is later.
public record DueFollowUp(
        long id, long personId, String name, @Nullable String company, Owner owner, LocalDate due, LocalDate wanted,
        @Nullable LocalTime time, String text,
        @Nullable Period repeats, Recurrence.@Nullable From repeatsFrom, boolean unlessAnswered) {
    /// "every 2 weeks · unless they answer", empty for once and anyway.
    public String conditions() {
        return ConditionWords.of(new StepWords.Step(due, time, text, repeats, repeatsFrom, unlessAnswered));
    }
}

package app.klatch.followups;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// A follow-up to be added; `interactionId` is the interaction that made it, if one did. One that `repeats` counts its rounds from `due`
/// or from completion, as `repeatsFrom` says.
public record NewFollowUp(
        long personId, @Nullable Long interactionId, Owner owner, LocalDate due, @Nullable LocalTime time, String text,
        @Nullable Period repeats, Recurrence.@Nullable From repeatsFrom, boolean unlessAnswered) {
    public NewFollowUp {
        if ((repeats == null) != (repeatsFrom == null)) {
            throw new IllegalArgumentException("How often and from when belong together");
        }
    }

    /// Once, and whether they answer or not.
    public NewFollowUp(long personId, @Nullable Long interactionId, Owner owner, LocalDate due, @Nullable LocalTime time, String text) {
        this(personId, interactionId, owner, due, time, text, null, null, false);
    }

    /// As it was said in words.
    public static NewFollowUp of(long personId, @Nullable Long interactionId, Owner owner, StepWords.Step said) {
        return new NewFollowUp(personId, interactionId, owner, said.due(), said.time(), said.text(),
                said.repeats(), said.repeatsFrom(), said.unlessAnswered());
    }
}

package app.klatch.followups;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A dated next step with a person. `due` never moves by snoozing; `snoozedUntil` hides it until then. `answeredOn` is the day of
/// their first answer where the step only holds unless they answer: an open step with it wants nothing any more.
public record FollowUp(
        long id,
        long personId,
        Owner owner,
        LocalDate due,
        @Nullable LocalTime time,
        String text,
        State state,
        @Nullable LocalDate snoozedUntil,
        @Nullable String dropReason,
        @Nullable Recurrence repeats,
        boolean unlessAnswered,
        @Nullable LocalDate answeredOn,
        @Nullable Long doneBy) {
    /// Where a follow-up stands.
    public enum State { OPEN, DONE, DROPPED }

    /// The day it wants attention: the due day, or the end of the snooze when that is later.
    public LocalDate wanted() {
        return snoozedUntil != null && snoozedUntil.isAfter(due) ? snoozedUntil : due;
    }
}

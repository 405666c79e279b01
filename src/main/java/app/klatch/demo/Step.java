package app.klatch.demo;

import app.klatch.followups.FollowUp;
import app.klatch.followups.Owner;
import app.klatch.followups.Recurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// A follow-up of the sample log. `why` is the reason of one that was dropped.
record Step(Owner owner, FollowUp.State state, LocalDate due, @Nullable LocalTime time, String text, @Nullable String why,
        @Nullable LocalDate snoozedUntil, Terms terms) {
    static final Terms ONCE = new Terms(null, Recurrence.From.DUE, false);

    /// How often, and whether it only holds unless they answer.
    record Terms(@Nullable Period every, Recurrence.From from, boolean unlessAnswered) {}

    Step(Owner owner, FollowUp.State state, LocalDate due, @Nullable LocalTime time, String text, @Nullable LocalDate snoozedUntil) {
        this(owner, state, due, time, text, null, snoozedUntil, ONCE);
    }

    Step snoozed(LocalDate until) {
        return new Step(owner, state, due, time, text, why, until, terms);
    }

    Step because(String reason) {
        return new Step(owner, state, due, time, text, reason, snoozedUntil, terms);
    }

    Step on(Terms now) {
        return new Step(owner, state, due, time, text, why, snoozedUntil, now);
    }
}

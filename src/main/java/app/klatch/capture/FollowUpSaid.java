package app.klatch.capture;

import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.followups.StepWords.Step;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A next step the line asks for. `text` may be empty ("!fri"); the time is null when only a day was said. `rounds` is the whole step
/// as [app.klatch.followups.StepWords] reads it when it was said how often ("!every 2 weeks"), else null. `isTheTalk`: the talk of the line is
/// itself still to come ("lunch with Omar tomorrow"), so that nothing has happened that could be logged.
public record FollowUpSaid(
        LocalDate due, @Nullable LocalTime time, String text, Owner owner, @Nullable Step rounds, boolean isTheTalk) {
    FollowUpSaid(LocalDate due, @Nullable LocalTime time, String text, Owner owner) {
        this(due, time, text, owner, null, false);
    }

    NewFollowUp with(long person, @Nullable Long madeBy) {
        return NewFollowUp.of(person, madeBy, owner, rounds == null ? new Step(due, time, text) : rounds);
    }
}

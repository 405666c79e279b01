package app.klatch.capture;

import app.klatch.evidence.EarlyPitch;
import app.klatch.followups.StillOpen;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What saving a line did: one entry for each person of it, in the order of the line; what was said to everybody; what was open before with those it logged a talk
/// with; and which of its pitches came early.
public record Saved(List<SavedPerson> people, List<BroadcastSaid> broadcasts, StillOpen stillOpen, List<EarlyPitch> earlyPitches) {
    /// A person of the line as it is now in the file. `added` is false when the line was logged with somebody known;
    /// `interaction` is what was logged, null when nothing was; `nextTime` says whether a line for the next talk was kept; `was` is the company the line replaced, if it did; it is kept in the person's note.
    public record SavedPerson(long id, String name, boolean added, @Nullable Long interaction, @Nullable LocalDate followUp, boolean nextTime, @Nullable String was) {}

    public Saved {
        people = List.copyOf(people);
        broadcasts = List.copyOf(broadcasts);
        earlyPitches = List.copyOf(earlyPitches);
    }
}

package app.klatch.followups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A next step without a day: something to talk about next time. `talkedOn` is the day of the interaction where it was.
public record AgendaLine(long id, long personId, String text, State state, @Nullable LocalDate talkedOn) {
    /// Open until it was talked about or let go.
    public enum State { OPEN, TALKED, DROPPED }
}

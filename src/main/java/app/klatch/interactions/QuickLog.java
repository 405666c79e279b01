package app.klatch.interactions;

import app.klatch.db.Database;
import app.klatch.ui.Acts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// "Talked today", at one key: a conversation by the channel used last with that person, without words. One undo step, told by a
/// toast that takes it back.
public final class QuickLog {
    private final InteractionRepository interactions;
    private final Clock clock;
    private final Acts acts;

    public QuickLog(Database database, Clock clock, Acts acts) {
        this.interactions = new InteractionRepository(database, clock);
        this.clock = clock;
        this.acts = acts;
    }

    /// `then` runs on the UI thread once it is saved.
    public void talkedToday(long personId, String name, Runnable then) {
        acts.runAndSay(() -> write(personId), "Logged: talked with " + name + " today", then);
    }

    /// Writes it at once and says its id: for a deed that is one undo step with something else. Call in the background.
    public long write(long personId) {
        return interactions.add(new NewInteraction(LocalDate.now(clock), List.of(personId), null, null,
                interactions.lastChannel(personId).orElse(null), Stance.TALKED, null, null));
    }
}

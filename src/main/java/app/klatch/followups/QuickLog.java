package app.klatch.followups;

import app.klatch.db.Database;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.ui.Acts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// "Talked today", at one key: a conversation by the channel used last with that person, without words. One undo step, told by a
/// toast that takes it back and offers to be done with what was open.
public final class QuickLog {
    private final InteractionRepository interactions;
    private final Clock clock;
    private final Acts acts;
    private final StepOffers offers;

    public QuickLog(Database database, Clock clock, Acts acts, StepOffers offers) {
        this.interactions = new InteractionRepository(database, clock);
        this.clock = clock;
        this.acts = acts;
        this.offers = offers;
    }

    public void talkedToday(long personId, String name) {
        acts.runAndOffer(() -> offers.message("Logged: talked with " + name + " today", Map.of(personId, write(personId))), () -> {});
    }

    private long write(long personId) {
        return interactions.add(new NewInteraction(LocalDate.now(clock), List.of(personId), null, null,
                interactions.lastChannel(personId).orElse(null), Stance.TALKED, null, null));
    }
}

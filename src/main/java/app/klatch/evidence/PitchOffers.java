package app.klatch.evidence;

import app.klatch.db.Database;
import app.klatch.interactions.InteractionRepository;
import app.klatch.people.PersonRepository;
import app.klatch.ui.Acts;
import app.klatch.ui.Toasts;
import app.klatch.ui.Toasts.Choice;
import app.klatch.ui.Toasts.Message;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks after the fact, where a pitch is saved without a form to ask in (PRODUCT.md, rule 7: once, softly). Nothing is held back: who
/// does not answer keeps the pitch.
public final class PitchOffers {
    private final Database database;
    private final PitchQuestion pitches;
    private final InteractionRepository interactions;
    private final PersonRepository people;
    private final Acts acts;

    public PitchOffers(Database database, Clock clock, Acts acts) {
        this.database = database;
        this.pitches = new PitchQuestion(database, clock);
        this.interactions = new InteractionRepository(database, clock);
        this.people = new PersonRepository(database, clock);
        this.acts = acts;
    }

    /// The question with its answers; empty when none of them came early.
    public Optional<Message> message(List<EarlyPitch> early) {
        return EarlyPitch.question(early).map(sentence -> new Message(sentence, choices(early)));
    }

    private List<Choice> choices(List<EarlyPitch> early) {
        List<Choice> choices = new ArrayList<>();
        if (early.size() == 1) {
            EarlyPitch only = early.getFirst();
            choices.add(new Choice("It was a talk", () -> keepAsTalks(early, only.name())));
            choices.add(new Choice("Don’t ask again for " + only.name(), () -> neverAsk(only)));
        } else {
            choices.add(new Choice("They were talks", () -> keepAsTalks(early, early.size() + " people")));
        }
        return choices;
    }

    private void keepAsTalks(List<EarlyPitch> early, String who) {
        acts.runAndTell(() -> database.inOneStep("Edit an interaction", () -> {
            long kept = early.stream().filter(pitch -> interactions.keepAsTalk(pitch.interactionId(), pitch.personId())).count();
            return kept == 0 ? Toasts.NOTHING_DONE : "Kept as a talk with " + who;
        }), () -> {});
    }

    private void neverAsk(EarlyPitch pitch) {
        acts.runAndTell(() -> {
            if (people.find(pitch.personId()).isEmpty()) {
                return Toasts.NOTHING_DONE;
            }
            pitches.dismissForPerson(pitch.personId());
            return "Not asked again for " + pitch.name();
        }, () -> {});
    }
}

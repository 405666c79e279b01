package app.klatch.capture;

import app.klatch.capture.CardSaver.Card;
import app.klatch.evidence.PitchOffers;
import app.klatch.followups.StepOffers;
import app.klatch.ui.Acts;
import app.klatch.ui.Background;
import app.klatch.ui.Toasts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// What happens to a card after Enter: saved in the background, said with Undo, or given back to the box with the reason.
final class CardFlow {
    /// The box the cards come from.
    ///
    /// @param putBack takes a line back: into the box when it is empty, else beside it
    /// @param saved a card is in the file now
    record Box(
            BooleanSupplier isBlank,
            Consumer<TypedLine> putBack,
            Consumer<String> complain,
            Runnable saved,
            LongConsumer open) {}

    private final CardSaver saver;
    private final Drafts drafts;
    private final Background background;
    private final Toasts toasts;
    private final StepOffers offers;
    private final PitchOffers pitches;
    private final Clock clock;
    private final Box box;
    private long saves;

    CardFlow(CardSaver saver, Drafts drafts, Acts acts, StepOffers offers, PitchOffers pitches, Clock clock, Box box) {
        this.saver = saver;
        this.drafts = drafts;
        this.background = acts.background();
        this.toasts = acts.toasts();
        this.offers = offers;
        this.pitches = pitches;
        this.clock = clock;
        this.box = box;
    }

    void save(Card card, AfterSave then) {
        long mine = ++saves;
        background.run(() -> saved(card), outcome -> after(outcome, card.line(), then, mine));
    }

    private CardSaver.Outcome saved(Card card) {
        CardSaver.Outcome outcome = saver.save(card);
        if (outcome.saved() != null) {
            drafts.writeNow();              // a saved line is no draft any more, even if the program ends now
        }
        return outcome;
    }

    private void after(CardSaver.Outcome outcome, TypedLine typed, AfterSave then, long mine) {
        if (outcome.saved() == null) {
            box.putBack().accept(typed);
            box.complain().accept(outcome.sentence());
            if (outcome.details() != null) {
                toasts.error(outcome.sentence(), outcome.details());
            }
            return;
        }
        box.saved().run();
        Saved saved = outcome.saved();
        String said = new CaptureWords(LocalDate.now(clock)).saved(saved);
        toasts.show(offers.message(said, saved.stillOpen(), saved.people().size() > 1), () -> undo(outcome.label(), typed, mine));
        pitches.message(saved.earlyPitches()).ifPresent(question -> toasts.show(question, null));
        if (then == AfterSave.OPEN && !saved.people().isEmpty()) {
            box.open().accept(saved.people().getFirst().id());
        }
    }

    private void undo(String label, TypedLine typed, long mine) {
        background.run(() -> mine == saves && saver.undo(label), undone -> {
            if (!undone) {
                toasts.show("Something else was done since. Undo takes things back one by one, the newest first.", null);
                return;
            }
            boolean empty = box.isBlank().getAsBoolean();
            if (empty) {
                box.putBack().accept(typed);
            }
            toasts.show("Undone: " + label + (empty ? ". The line is back in the bar." : "."), null);
        });
    }
}

package app.klatch;

import app.klatch.evidence.EarlyPitch;
import app.klatch.evidence.PitchOffers;
import app.klatch.evidence.Talks;
import app.klatch.followups.OpenStep;
import app.klatch.followups.Owner;
import app.klatch.followups.StillOpen;
import app.klatch.followups.StillOpen.Line;
import app.klatch.followups.Tick;
import app.klatch.tour.Stop;
import app.klatch.ui.Toasts.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/// What the tour sees of toasts: a plain one, what they offer beside Undo, and the card of steps to tick.
record OfferStops(Frame frame, LongConsumer openPerson) {
    private static final String LONG_NAME = "Maximiliane-Theodora Wolkenstein-Hohenlohe";
    private static final String LONG_STEP = "send the revised quote for the two boats, with the drawings of the harbour and the letter from the insurance";

    List<Stop> stops() {
        return List.of(
                new Stop("toast", () -> show(Message.of("Saved · Ana Ruiz, follow-up Fri 27 Nov"))),
                new Stop("toast-offer", () -> show(offer("Saved · Ana Ruiz", open(2, "Ana Ruiz", "send the deck")))),
                new Stop("toast-offer-long", () -> {
                    show(offer("Saved · Omar Haddad", open(3, "Omar Haddad", "the boat")));
                    show(offer("Logged: talked with " + LONG_NAME + " today", all()));
                }),
                new Stop("toast-pitch", () -> {
                    show(Message.of("Saved · " + LONG_NAME));
                    ask(LONG_NAME);
                }),
                new Stop("tick-off", this::tickOff));
    }

    private void show(Message message) {
        openPerson.accept(2);
        frame.toasts().show(message, () -> {});
    }

    private void ask(String name) {
        new PitchOffers(frame.database(), frame.clock(), frame.acts()).message(List.of(new EarlyPitch(new Talks(1, name, 1, 0), 1, name, 1)))
                .ifPresent(question -> frame.toasts().show(question, null));
    }

    private void tickOff() {
        List<Line> lines = Stream.of(all(), open(2, "Ana Ruiz", "send the deck"), open(3, "Omar Haddad", "the boat"))
                .flatMap(open -> open.lines().stream()).toList();
        frame.offers().message("", new StillOpen(lines), true).choices().getLast().act().run();
    }

    private Message offer(String done, StillOpen open) {
        return frame.offers().message(done, open, false);
    }

    private StillOpen all() {
        return new StillOpen(List.of(line(1, LONG_NAME, LONG_STEP), line(1, LONG_NAME, "call"), line(1, LONG_NAME, "")));
    }

    private StillOpen open(long person, String name, String text) {
        return new StillOpen(List.of(line(person, name, text)));
    }

    private Line line(long person, String name, String text) {
        boolean agenda = text.startsWith("the ");
        return new Line(new OpenStep(new Tick(agenda, person), person, name, Owner.ME, agenda ? null : LocalDate.now(frame.clock()), text), 1);
    }
}

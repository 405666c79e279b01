package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.AgendaRepository;
import app.klatch.followups.FollowUp;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.interactions.InteractionRepository;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the toast of a saved line offers beside Undo.
final class CaptureOffersTest extends AtTheBar {
    private FollowUpRepository steps;
    private long omar;
    private long deck;

    @BeforeEach
    void omarWaitsForTheDeck() {
        steps = new FollowUpRepository(database, CLOCK);
        omar = add("Omar Haddad");
        deck = step(omar, "send the deck");
    }

    @Test
    void aTalkOffersTheStepThatWasOpenAndIsWhatClosesIt() {
        save("coffee with Omar Haddad");
        assertThat(toasts.last()).isEqualTo("Saved · Omar Haddad. Still open: send the deck");
        assertThat(toasts.choices()).containsExactly("Done with it");
        toasts.choose("Done with it");
        long talk = new InteractionRepository(database, CLOCK).timeline(omar).getFirst().id();
        assertThat(steps.find(deck).orElseThrow()).returns(FollowUp.State.DONE, FollowUp::state).returns(talk, FollowUp::doneBy);
        toasts.undo();
        assertThat(steps.find(deck).orElseThrow().state()).isEqualTo(FollowUp.State.OPEN);
    }

    @Test
    void whatTheLineItselfPlansIsNotOffered() {
        save("coffee with Omar Haddad !tomorrow call; Ana Ruiz !fri send list !next time the boat");
        assertThat(toasts.last()).endsWith("2 follow-ups. Still open with Omar Haddad: send the deck");
        save("lunch with Ana Ruiz !next time the fair");
        assertThat(toasts.last()).endsWith("Still open: send list, and 1 more");
    }

    @Test
    void aStepIsNotOfferedByALineThatLogsNothing() {
        for (String line : List.of("Omar Haddad omar@gulf.example", "Omar Haddad !fri call", "lunch with Omar Haddad tomorrow", "Bo Olsen")) {
            save(line);
            assertThat(toasts.last()).as(line).startsWith("Saved").doesNotContain("open");
            assertThat(toasts.choices()).isEmpty();
        }
    }

    @Test
    void aLineWithSeveralPeopleLeadsToTheListOfAllThatIsOpen() {
        step(add("Ana Ruiz"), "call");
        new AgendaRepository(database, CLOCK).add(omar, "the boat");
        save("coffee with Omar Haddad; coffee with Ana Ruiz; Bo Olsen");
        assertThat(toasts.last()).endsWith(". Next steps are open with 2 of them");
        toasts.choose("Tick off…");
        assertThat(shown.getFirst().lines()).extracting(line -> line.step().text()).containsExactly("send the deck", "call", "the boat");
        assertThat(shown.getFirst().lines()).extracting(line -> line.talk()).as("each by the talk with its own person").containsExactly(1L, 2L, 1L);
    }

    private long step(long person, String text) {
        return steps.add(new NewFollowUp(person, null, Owner.ME, LocalDate.of(2026, 11, 20), null, text));
    }
}

package app.klatch.followups;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.ui.HeardToasts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a toast of a talk offers, and what pressing it does.
final class StepOffersTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir Path folder;
    private final HeardToasts toasts = new HeardToasts();
    private final List<StillOpen> shown = new ArrayList<>();
    private Database database;
    private FollowUpRepository steps;
    private AgendaRepository agenda;
    private StepOffers offers;
    private long ana;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        steps = new FollowUpRepository(database, CLOCK);
        agenda = new AgendaRepository(database, CLOCK);
        offers = new StepOffers(database, CLOCK, toasts.acts(database), shown::add);
        ana = person("Ana Ruiz");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoHasNothingOpenIsOfferedNothing() {
        steps.add(new NewFollowUp(ana, null, Owner.THEM, TODAY, null, "signed form"));
        steps.done(step(ana, 1, "send deck"));
        logged(ana);
        assertThat(toasts.last()).isEqualTo("Logged");
        assertThat(toasts.choices()).isEmpty();
    }

    @Test
    void theSoonestStepIsNamedAndDoneByThatTalkInOneStepOfUndo() {
        long later = step(ana, 9, "call");
        long deck = step(ana, 2, "send the deck");
        agenda.add(ana, "the boat");
        long talk = logged(ana);
        assertThat(toasts.last()).isEqualTo("Logged. Still open: send the deck, and 2 more");
        assertThat(toasts.choices()).containsExactly("Done with it", "Tick off…");
        toasts.choose("Done with it");
        assertThat(toasts.last()).isEqualTo("Done · send the deck");
        assertThat(steps.find(deck).orElseThrow()).returns(FollowUp.State.DONE, FollowUp::state).returns(talk, FollowUp::doneBy);
        assertThat(steps.find(later).orElseThrow().state()).isEqualTo(FollowUp.State.OPEN);
        toasts.undo();
        assertThat(steps.find(deck).orElseThrow()).returns(FollowUp.State.OPEN, FollowUp::state).returns(null, FollowUp::doneBy);
    }

    @Test
    void aLineForTheNextTalkWasTalkedAbout() {
        agenda.add(ana, "the boat");
        logged(ana);
        assertThat(toasts.last()).isEqualTo("Logged. Still to talk about: the boat");
        assertThat(toasts.choices()).containsExactly("Talked about it");
        toasts.choose("Talked about it");
        assertThat(agenda.of(ana)).extracting(AgendaLine::talkedOn).containsExactly(TODAY);
        assertThat(toasts.last()).isEqualTo("Done · the boat");
    }

    @Test
    void aStepThatRepeatsSaysWhenItComesAgain() {
        steps.add(new NewFollowUp(ana, null, Owner.ME, TODAY, null, "call", Period.ofWeeks(2), Recurrence.From.DUE, false));
        logged(ana);
        toasts.choose("Done with it");
        assertThat(toasts.last()).isEqualTo("Done · call · next on Fri 4 Dec");
    }

    @Test
    void whatThisVeryTalkAnsweredIsNotOpen() {
        steps.add(new NewFollowUp(ana, null, Owner.ME, TODAY, null, "ask again", null, null, true));
        logged(ana);
        assertThat(toasts.choices()).isEmpty();
    }

    @Test
    void withSeveralPeopleTheyAreCountedAndTickedAndDoneAsOneStep() {
        long bo = person("Bo Olsen");
        long cy = person("Cy Nothing");
        List<Long> open = List.of(step(ana, 2, "send the deck"), step(bo, 1, "call"), step(bo, 5, "the fair"));
        logged(ana, bo, cy);
        assertThat(toasts.last()).isEqualTo("Logged. Next steps are open with 2 of them");
        assertThat(toasts.choices()).containsExactly("Tick off…");
        toasts.choose("Tick off…");
        assertThat(shown.getLast().lines()).extracting(line -> line.step().text()).containsExactly("call", "send the deck", "the fair");
        offers.done(shown.getLast().lines().subList(0, 2));
        assertThat(toasts.last()).isEqualTo("Done with 2");
        assertThat(states(open)).containsExactly(FollowUp.State.DONE, FollowUp.State.DONE, FollowUp.State.OPEN);
        toasts.undo();
        assertThat(states(open)).containsOnly(FollowUp.State.OPEN);
    }

    @Test
    void ofSeveralTheOnlyOneWithSomethingOpenIsNamed() {
        step(ana, 2, "send the deck");
        logged(ana, person("Bo Olsen"));
        assertThat(toasts.last()).isEqualTo("Logged. Still open with Ana Ruiz: send the deck");
    }

    @Test
    void aTalkThatWasTakenBackMeanwhileDoesNothingEvenIfItsNumberIsAnothersNow() {
        long deck = step(ana, 2, "send the deck");
        long talk = logged(ana);
        database.undo();
        assertThat(talk(person("Bo Olsen"))).as("SQLite gives the number again").isEqualTo(talk);
        toasts.choose("Done with it");
        assertThat(toasts.last()).isEqualTo("That was changed since, so nothing was done.");
        assertThat(toasts.offersUndo()).isFalse();
        assertThat(states(List.of(deck))).containsExactly(FollowUp.State.OPEN);
    }

    @Test
    void aStepThatIsDoneAlreadyStaysAsItIs() {
        long deck = step(ana, 2, "send the deck");
        logged(ana);
        steps.done(deck);
        toasts.choose("Done with it");
        assertThat(toasts.last()).startsWith("That was changed since");
        assertThat(steps.find(deck).orElseThrow().doneBy()).isNull();
    }

    private List<FollowUp.State> states(List<Long> ids) {
        return ids.stream().map(id -> steps.find(id).orElseThrow().state()).toList();
    }

    private long step(long person, int days, String text) {
        return steps.add(new NewFollowUp(person, null, Owner.ME, TODAY.plusDays(days), null, text));
    }

    /// Logs one entry with each as a page would, and gives the first.
    private long logged(long... people) {
        List<Long> first = new ArrayList<>();
        toasts.acts(database).runAndOffer(() -> {
            Map<Long, Long> talks = new LinkedHashMap<>();
            for (long person : people) {
                talks.put(person, talk(person));
            }
            first.add(talks.get(people[0]));
            return offers.message("Logged", talks);
        }, () -> {});
        return first.getFirst();
    }

    private long talk(long person) {
        return new InteractionRepository(database, CLOCK).add(new NewInteraction(TODAY, List.of(person), null, null, null, Stance.TALKED, null, null));
    }

    private long person(String name) {
        return new PersonRepository(database, CLOCK).add(PersonFields.named(name), name);
    }
}

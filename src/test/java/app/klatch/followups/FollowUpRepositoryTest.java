package app.klatch.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.klatch.db.Database;
import app.klatch.db.HeardSql;
import app.klatch.followups.Recurrence.From;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FollowUpRepositoryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @TempDir Path folder;
    private Database database;
    private FollowUpRepository followUps;
    private long ana;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        followUps = new FollowUpRepository(database, CLOCK);
        ana = new PersonRepository(database, CLOCK).add(PersonFields.named("Ana Ruiz"), "Ana Ruiz");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void openStepsComeByDayAndClosedOnesAfterThem() {
        long later = add(FRIDAY.plusDays(1), null, "later");
        long done = add(FRIDAY.minusDays(9), null, "done");
        long morning = add(FRIDAY, LocalTime.of(9, 0), "morning");
        long evening = add(FRIDAY, LocalTime.of(18, 0), "evening");
        followUps.done(done);
        assertThat(followUps.of(ana)).extracting(FollowUp::id).containsExactly(morning, evening, later, done);
    }

    @Test
    void aSnoozeLeavesTheDueDayAlone() {
        long id = add(FRIDAY, null, "send deck");
        followUps.snooze(id, FRIDAY.plusDays(3));
        FollowUp step = only();
        assertThat(step.due()).isEqualTo(FRIDAY);
        assertThat(step.wanted()).isEqualTo(FRIDAY.plusDays(3));
    }

    @Test
    void aNewDueDayTakesTheSnoozeAwayAndANewTextDoesNot() {
        long id = add(FRIDAY, null, "send deck");
        followUps.snooze(id, FRIDAY.plusDays(3));
        followUps.change(id, FRIDAY, null, "send the deck");
        assertThat(only().wanted()).isEqualTo(FRIDAY.plusDays(3));
        followUps.change(id, FRIDAY.plusDays(1), LocalTime.of(15, 0), "send the deck");
        assertThat(only().wanted()).isEqualTo(FRIDAY.plusDays(1));
        assertThat(only().time()).isEqualTo(LocalTime.of(15, 0));
    }

    @Test
    void aDroppedStepKeepsItsReasonAndCanBeOpenedAgain() {
        long id = add(FRIDAY, null, "send deck");
        followUps.drop(id, "they bought it");
        assertThat(only()).extracting(FollowUp::state, FollowUp::dropReason).containsExactly(FollowUp.State.DROPPED, "they bought it");
        followUps.reopen(id);
        assertThat(only()).extracting(FollowUp::state, FollowUp::dropReason).containsExactly(FollowUp.State.OPEN, null);
    }

    @Test
    void aStepIsHandedOverAndUndoHandsItBack() {
        long id = add(FRIDAY, null, "signed form");
        followUps.own(id, Owner.THEM);
        assertThat(only().owner()).isEqualTo(Owner.THEM);
        database.undo();
        assertThat(only().owner()).isEqualTo(Owner.ME);
    }

    @Test
    void undoOfDoneOpensTheStepAgain() {
        followUps.done(add(FRIDAY, null, "send deck"));
        assertThat(only().state()).isEqualTo(FollowUp.State.DONE);
        database.undo();
        assertThat(only().state()).isEqualTo(FollowUp.State.OPEN);
    }

    @Test
    void aPersonsStepsAreFoundByIndex() {
        HeardSql heard = new HeardSql(database);
        followUps.of(ana);
        assertThat(heard.queries()).singleElement().satisfies(query -> assertThat(heard.plan(query))
                .anyMatch(step -> step.startsWith("SEARCH f USING INDEX follow_up_person")).noneMatch(step -> step.startsWith("SCAN")));
    }

    @Test
    void aStepThatRepeatsMakesItsNextRoundAndOneUndoTakesBothBack() {
        long id = repeating(TODAY, From.DUE);
        assertThat(followUps.done(id)).contains(TODAY.plusDays(14));
        assertThat(followUps.of(ana)).extracting(FollowUp::due, FollowUp::state, FollowUp::text, FollowUp::time).containsExactly(
                tuple(TODAY.plusDays(14), FollowUp.State.OPEN, "send report", LocalTime.of(2, 30)),
                tuple(TODAY, FollowUp.State.DONE, "send report", LocalTime.of(2, 30)));
        database.undo();
        assertThat(only()).extracting(FollowUp::id, FollowUp::state).containsExactly(id, FollowUp.State.OPEN);
    }

    @Test
    void theThirtyFirstStaysTheThirtyFirstFromRoundToRound() {
        long id = followUps.add(new NewFollowUp(ana, null, Owner.ME, LocalDate.of(2027, 1, 31), null, "", Period.ofMonths(1), From.DUE, false));
        List<LocalDate> days = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            days.add(followUps.done(id).orElseThrow());
            id = followUps.of(ana).getFirst().id();
        }
        assertThat(days).containsExactly(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 30));
    }

    @Test
    void doneTwiceMakesOneNextRound() {
        long id = repeating(TODAY, From.DUE);
        followUps.done(id);
        assertThat(followUps.done(id)).isEmpty();
        followUps.reopen(id);
        assertThat(followUps.of(ana)).hasSize(2).allMatch(step -> step.state() == FollowUp.State.OPEN);
        assertThat(followUps.done(id)).isEmpty();
        assertThat(followUps.of(ana)).hasSize(2);
    }

    @Test
    void roundsFromCompletionCountFromTheDayOfTheInteractionThatDidIt() {
        long id = repeating(TODAY.minusDays(5), From.DONE);
        long talk = talk(TODAY.minusDays(2), Starter.ME, Channel.PHONE, CLOCK);
        assertThat(followUps.done(id, talk)).contains(TODAY.plusDays(12));
        assertThat(followUps.find(id).orElseThrow().doneBy()).isEqualTo(talk);
        assertThat(followUps.of(ana).getFirst().repeats()).isEqualTo(new Recurrence(Period.ofWeeks(2), From.DONE, TODAY.plusDays(12)));
    }

    @Test
    void doneChainsTheNextStepInOneUndo() {
        long id = add(TODAY, null, "call");
        followUps.doneWithNext(id, new NewFollowUp(ana, null, Owner.THEM, FRIDAY, null, "sign"));
        assertThat(followUps.of(ana)).extracting(FollowUp::text, FollowUp::state).containsExactly(
                tuple("sign", FollowUp.State.OPEN), tuple("call", FollowUp.State.DONE));
        database.undo();
        assertThat(only().state()).isEqualTo(FollowUp.State.OPEN);
    }

    @Test
    void droppingEndsTheRoundsAndDroppingOneRoundDoesNot() {
        followUps.drop(repeating(TODAY, From.DUE), "no more");
        assertThat(only()).extracting(FollowUp::state, FollowUp::dropReason).containsExactly(FollowUp.State.DROPPED, "no more");
        database.undo();
        assertThat(followUps.dropRound(only().id(), "on holiday")).contains(TODAY.plusDays(14));
        assertThat(followUps.of(ana)).extracting(FollowUp::state).containsExactly(FollowUp.State.OPEN, FollowUp.State.DROPPED);
    }

    @Test
    void aNewDueDayIsTheNewBeginningOfTheRoundsAndASnoozeIsNot() {
        long id = repeating(TODAY, From.DUE);
        followUps.snooze(id, TODAY.plusDays(3));
        followUps.done(id);
        assertThat(followUps.of(ana).getFirst().due()).isEqualTo(TODAY.plusDays(14));
        database.undo();
        followUps.change(id, TODAY.plusDays(3), null, "send report");
        followUps.done(id);
        assertThat(followUps.of(ana).getFirst().due()).isEqualTo(TODAY.plusDays(17));
    }

    @Test
    void roundsAreSaidAndTakenAwayLater() {
        long id = add(FRIDAY, null, "call");
        followUps.repeat(id, Period.ofMonths(1), From.DUE);
        assertThat(only().repeats()).isEqualTo(new Recurrence(Period.ofMonths(1), From.DUE, FRIDAY));
        followUps.repeat(id, null, null);
        assertThat(only().repeats()).isNull();
    }

    private long repeating(LocalDate due, From from) {
        return followUps.add(new NewFollowUp(ana, null, Owner.ME, due, LocalTime.of(2, 30), "send report", Period.ofWeeks(2), from, false));
    }

    private long talk(LocalDate on, @Nullable Starter startedBy, @Nullable Channel channel, Clock clock) {
        return new InteractionRepository(database, clock).add(
                new NewInteraction(on, List.of(ana), null, null, channel, Stance.TALKED, startedBy, "talk"));
    }

    private long add(LocalDate due, @Nullable LocalTime time, String text) {
        return followUps.add(new NewFollowUp(ana, null, Owner.ME, due, time, text));
    }

    private FollowUp only() {
        assertThat(followUps.of(ana)).hasSize(1);
        return followUps.of(ana).getFirst();
    }
}

package app.klatch.followups;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
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
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A step that only holds unless they answer is over once they did, for every list; the day of asking is a day of the owner's zone.
final class AnsweredTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 20);
    private static final String EVENING = "2026-11-21T02:00:00Z";       // the 20th at eight in the evening
    private static final LocalDate DUE = LocalDate.of(2026, 11, 25);

    @TempDir Path folder;
    private Database database;
    private FollowUpRepository followUps;
    private long ana;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        followUps = new FollowUpRepository(database, at(EVENING));
        ana = new PersonRepository(database, at(EVENING)).add(PersonFields.named("Ana Ruiz"), "Ana Ruiz");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(nullValues = "-", value = {
        "2026-11-22, TALKED,    THEM, MESSAGE,     2026-11-22, they wrote two days later",
        "2026-11-22, TALKED,    ME,   PHONE,       2026-11-22, I reached them on the phone",
        "2026-11-22, TALKED,    ME,   IN_PERSON,   2026-11-22, we met",
        "2026-11-22, TALKED,    -,    -,           2026-11-22, we talked and nobody said how",
        "2026-11-22, GOT,       -,    MESSAGE,     2026-11-22, they gave me something",
        "2026-11-20, TALKED,    THEM, MESSAGE,     2026-11-20, they wrote the same evening",
        "2026-11-19, TALKED,    THEM, MESSAGE,     -,          a late entry of the day before is no answer",
        "2026-11-22, TALKED,    ME,   MESSAGE,     -,          I wrote once more",
        "2026-11-22, TALKED,    ME,   -,           -,          I began and nobody said how",
        "2026-11-22, GAVE,      -,    MESSAGE,     -,          I gave something",
        "2026-11-22, PITCHED,   ME,   MESSAGE,     -,          I pitched",
        "2026-11-22, BROADCAST, THEM, PUBLIC_POST, -,          they posted to everybody"})
    void whatAnswersIsSaidByATable(LocalDate on, Stance stance, @Nullable Starter starter, @Nullable Channel channel,
            @Nullable LocalDate answeredOn, String why) {
        long step = ask(null);
        talk(on, stance, starter, channel, "2026-11-23T10:00:00Z");
        assertThat(on(DUE).find(step).orElseThrow().answeredOn()).as(why).isEqualTo(answeredOn);
        assertThat(due()).as(why).hasSize(answeredOn == null ? 1 : 0);
    }

    @Test
    void whatIsPlannedForADayToComeIsNoAnswerBeforeThatDay() {
        long step = ask(null);
        talk(DUE.plusDays(2), Stance.TALKED, null, Channel.IN_PERSON, "2026-11-21T20:00:00Z");
        assertThat(on(DUE).find(step).orElseThrow().answeredOn()).isNull();
        assertThat(on(DUE).of(ana)).singleElement().returns(null, FollowUp::answeredOn);
        assertThat(due()).hasSize(1);
        assertThat(on(DUE.plusDays(2)).find(step).orElseThrow().answeredOn()).isEqualTo(DUE.plusDays(2));
    }

    @Test
    void theTalkThatMadeTheStepIsNoAnswerToIt() {
        long letter = talk(ASKED, Stance.TALKED, Starter.THEM, Channel.MESSAGE, EVENING);
        ask(letter);
        assertThat(due()).hasSize(1);
        talk(ASKED, Stance.TALKED, Starter.THEM, Channel.MESSAGE, "2026-11-21T03:00:00Z");
        assertThat(due()).isEmpty();
    }

    @Test
    void aLetterLoggedLateCountsFromItsOwnDay() {
        talk(ASKED.minusDays(1), Stance.TALKED, Starter.THEM, Channel.MESSAGE, "2026-11-19T18:00:00Z");
        long letter = talk(ASKED.minusDays(2), Stance.TALKED, Starter.ME, Channel.EMAIL, EVENING);
        ask(letter);
        assertThat(due()).isEmpty();
    }

    @Test
    void withTheClockSetBackOnTheDayOfAskingTheStepRatherStays() {
        ask(null);
        talk(ASKED, Stance.TALKED, Starter.THEM, Channel.MESSAGE, "2026-11-21T01:00:00Z");
        assertThat(due()).hasSize(1);
    }

    @Test
    void whatSomebodyElseWroteIsNoAnswer() {
        ask(null);
        long ben = new PersonRepository(database, at(EVENING)).add(PersonFields.named("Ben Okafor"), "Ben Okafor");
        new InteractionRepository(database, at(EVENING)).add(new NewInteraction(
                ASKED.plusDays(1), List.of(ben), null, null, Channel.MESSAGE, Stance.TALKED, Starter.THEM, "hello"));
        assertThat(due()).hasSize(1);
    }

    @Test
    void aStepThatHoldsAnywayStaysWhenTheyAnswer() {
        followUps.add(new NewFollowUp(ana, null, Owner.ME, DUE, null, "call"));
        talk(ASKED.plusDays(2), Stance.TALKED, Starter.THEM, Channel.MESSAGE, "2026-11-23T10:00:00Z");
        assertThat(due()).hasSize(1);
    }

    @Test
    void theConditionIsSetAndTakenAwayLaterAndCountsFromThen() {
        long step = followUps.add(new NewFollowUp(ana, null, Owner.ME, DUE, null, "call"));
        talk(ASKED.plusDays(1), Stance.TALKED, Starter.THEM, Channel.MESSAGE, "2026-11-21T20:00:00Z");
        new FollowUpRepository(database, at("2026-11-23T02:00:00Z")).unlessAnswered(step, true);
        assertThat(due()).hasSize(1).allMatch(DueFollowUp::unlessAnswered);
        talk(ASKED.plusDays(3), Stance.TALKED, Starter.THEM, Channel.MESSAGE, "2026-11-23T20:00:00Z");
        assertThat(due()).isEmpty();
        followUps.unlessAnswered(step, false);
        assertThat(due()).hasSize(1);
    }

    @Test
    void theNextRoundWaitsForANewAnswer() {
        long step = followUps.add(new NewFollowUp(ana, null, Owner.ME, ASKED, null, "ask", Period.ofDays(3), Recurrence.From.DUE, true));
        long answer = talk(ASKED.plusDays(1), Stance.TALKED, Starter.THEM, Channel.MESSAGE, "2026-11-21T20:00:00Z");
        assertThat(due()).isEmpty();
        new FollowUpRepository(database, at("2026-11-21T21:00:00Z")).done(step, answer);
        assertThat(due()).hasSize(1).allMatch(DueFollowUp::unlessAnswered);
    }

    @Test
    void theStepsUntilADayAreWalkedByIndex() {
        String plan = database.read(h -> String.join("\n", h.createQuery("EXPLAIN QUERY PLAN " + DueRepository.UNTIL)
                .bind("day", DUE).bind("today", DUE).map((row, _) -> row.getString("detail")).list()));
        assertThat(plan).contains("follow_up_wanted", "interaction_person_person").doesNotContain("SCAN");
    }

    private FollowUpRepository on(LocalDate today) {
        return new FollowUpRepository(database, at(today + "T18:00:00Z"));
    }

    private List<DueFollowUp> due() {
        return new DueRepository(database).until(DUE, DUE);
    }

    private long ask(@Nullable Long madeBy) {
        return followUps.add(new NewFollowUp(ana, madeBy, Owner.ME, DUE, null, "call", null, null, true));
    }

    private long talk(LocalDate on, Stance stance, @Nullable Starter starter, @Nullable Channel channel, String written) {
        return new InteractionRepository(database, at(written)).add(
                new NewInteraction(on, List.of(ana), null, null, channel, stance, starter, "words"));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), CHICAGO);
    }
}

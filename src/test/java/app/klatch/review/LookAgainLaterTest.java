package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.plates.PlateRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Looking again at what was decided, after more has happened: what was done since is never undone by it.
final class LookAgainLaterTest {
    private static final Clock SUNDAY = Clock.offset(ReviewLog.CLOCK, Duration.ofDays(2));

    @TempDir Path folder;
    private ReviewPlay play;

    @BeforeEach
    void open() {
        play = new ReviewPlay(folder);
    }

    @AfterEach
    void close() {
        play.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "Bo"})
    void twoOfWhomOneIsGoneArePassedOver(String gone) {
        play.log.step(play.log.person("Cem"), Owner.ME, FRIDAY.minusDays(1), "call");
        knownBothWays("Ana", "looks for a printer");
        knownBothWays("Bo", "can help with a printer");
        press(ReviewKey.DROP);
        press(ReviewKey.DROP);
        assertThat(play.decided()).containsExactly("DROP: Cem · dropped", "DROP: Ana · not with Bo");
        play.log.execute("DELETE FROM person WHERE name = ?", gone);
        restart(ReviewLog.CLOCK);
        lookAgain();
        assertThat(play.front()).isEqualTo("Cem");
    }

    @Test
    void aHalfCoinOfSomebodyWhoIsGoneLeavesTheOtherHintsAlone() {
        play.log.talk(FRIDAY.minusDays(9), Stance.TALKED, Channel.PHONE, play.log.person("Ana"));
        press(ReviewKey.DROP);
        assertThat(play.decided()).containsExactly("DROP: Ana · fine as it is");
        play.log.execute("DELETE FROM person WHERE name = 'Ana'");
        play.log.execute("INSERT INTO dismissed_hint (uid, hint) VALUES ('everywhere', 'half coin')");
        restart(ReviewLog.CLOCK);
        List<String> hints = play.dump().get("dismissed_hint");
        lookAgain();
        assertThat(play.dump().get("dismissed_hint")).isEqualTo(hints).hasSize(1);
        assertThat(play.model.shown().get().said()).isEqualTo("Nothing that was decided can be asked about again.");
    }

    @Test
    void whatWasFinishedElsewhereSinceStaysFinished() {
        long step = play.log.step(play.log.person("Ana"), Owner.ME, FRIDAY.minusDays(1), "call");
        snooze("sun");
        new FollowUpRepository(play.log.database, SUNDAY).done(step);
        nothingChangesOnSunday();
    }

    @Test
    void aStepThatWasSnoozedElsewhereSinceSleepsOn() {
        long step = play.log.step(play.log.person("Ana"), Owner.ME, FRIDAY.minusDays(1), "call");
        snooze("sun");
        new FollowUpRepository(play.log.database, SUNDAY).snooze(step, FRIDAY.plusDays(9));
        nothingChangesOnSunday();
    }

    @ParameterizedTest
    @EnumSource(value = ReviewKey.class, names = {"SNOOZE", "SKIP"})
    void aPlateThatWasPutOffElsewhereSinceKeepsQuiet(ReviewKey key) {
        long ana = play.log.person("Ana");
        play.log.talk(FRIDAY.minusDays(90), Stance.TALKED, Channel.PHONE, ana);
        play.log.plate(ana, "P28D", "P42D");
        PlateRepository plates = new PlateRepository(play.log.database, SUNDAY);
        if (key == ReviewKey.SNOOZE) {
            snooze("sun");
            plates.snooze(ana, FRIDAY.plusDays(9));
        } else {
            press(key);
            plates.skip(ana);
        }
        nothingChangesOnSunday();
    }

    @Test
    void theFollowUpThatLaterMadeIsToldOf() {
        play.log.talk(FRIDAY.minusDays(3), Stance.GOT, Channel.PHONE, play.log.person("Ana"));
        snooze("sun");
        restart(ReviewLog.CLOCK);
        lookAgain();
        assertThat(play.front()).isEqualTo("Ana");
        assertThat(play.item().kind()).isEqualTo(ReviewKind.THANKS);
        assertThat(play.model.shown().get().said())
                .isEqualTo("Asked again: Ana · until Sun 22 Nov. What was logged, planned or changed with it stays.");
    }

    @Test
    void theRhythmThatWasChangedIsToldOf() {
        long ana = play.log.person("Ana");
        play.log.talk(FRIDAY.minusDays(90), Stance.TALKED, Channel.PHONE, ana);
        play.log.plate(ana, "P28D", "P42D");
        press(ReviewKey.CHANGE);
        play.type("every 6 weeks");
        restart(ReviewLog.CLOCK);
        lookAgain();
        assertThat(play.front()).isEqualTo("Ana");
        assertThat(play.model.shown().get().said()).endsWith(". What was logged, planned or changed with it stays.");
    }

    @Test
    void ofAStepThatSleptNothingStays() {
        play.log.step(play.log.person("Ana"), Owner.ME, FRIDAY.minusDays(1), "call");
        snooze("sun");
        restart(ReviewLog.CLOCK);
        lookAgain();
        assertThat(play.front()).isEqualTo("Ana");
        assertThat(play.model.shown().get().said()).isEqualTo("Asked again: Ana · until Sun 22 Nov");
    }

    @Test
    void ofAMessageToSeveralOnlyThePersonOfTheDecisionIsAskedAboutAgain() {
        long ana = play.log.person("Ana");
        long bo = play.log.person("Bo");
        play.log.talkAt("LinkedIn", FRIDAY.minusDays(3), Stance.TALKED, Channel.MESSAGE, Starter.THEM, ana, bo);
        play.log.execute("UPDATE interaction_person SET no_next_step = 1 WHERE person_id = ?", ana);
        press(ReviewKey.DROP);
        assertThat(play.decided()).containsExactly("DROP: Bo · no answer needed");
        restart(ReviewLog.CLOCK);
        lookAgain();
        assertThat(play.front()).isEqualTo("Bo");
        List<Long> settled = play.log.database.read(h -> h.createQuery("SELECT person_id FROM interaction_person WHERE no_next_step = 1")
                .mapTo(Long.class).list());
        assertThat(settled).containsExactly(ana);
    }

    @Test
    void whoIsAskedAboutInTheSameMessageHasATurnOfTheirOwn() {
        play.log.talkAt("LinkedIn", FRIDAY.minusDays(3), Stance.TALKED, Channel.MESSAGE, Starter.THEM, play.log.person("Ana"), play.log.person("Bo"));
        press(ReviewKey.DROP);
        String first = play.decided().getFirst();
        restart(ReviewLog.CLOCK);
        assertThat(play.item().kind()).isEqualTo(ReviewKind.WAITS);
        assertThat(first).doesNotContain(play.front());
        play.model.press(ReviewKey.DROP);
        assertThat(play.decided()).hasSize(2);
    }

    @Test
    void whoGaveTheSameHasATurnOfTheirOwn() {
        play.log.talk(FRIDAY.minusDays(3), Stance.GOT, Channel.PHONE, play.log.person("Ana"), play.log.person("Bo"));
        press(ReviewKey.SKIP);
        assertThat(play.decided()).hasSize(1);
        restart(ReviewLog.CLOCK);
        assertThat(play.item().kind()).isEqualTo(ReviewKind.THANKS);
        assertThat(play.decided().getFirst()).doesNotContain(play.front());
        lookAgain();
        assertThat(play.decided()).isEmpty();
        press(ReviewKey.SKIP);
        press(ReviewKey.SKIP);
        assertThat(play.decided()).hasSize(2);
    }

    @Test
    void thanksThatWereDecidedForBothBeforeStayDecided() {
        long talk = play.log.talk(FRIDAY.minusDays(3), Stance.GOT, Channel.PHONE, play.log.person("Ana"), play.log.person("Bo"));
        press(ReviewKey.SKIP);
        play.log.execute("UPDATE review_decision SET subject = 'thanks:' || (SELECT uid FROM interaction WHERE id = ?)", talk);
        restart(ReviewLog.CLOCK);
        assertThat(play.front()).isEqualTo("closing");
    }

    private void snooze(String day) {
        press(ReviewKey.SNOOZE);
        play.model.snoozeInWords();
        play.type(day);
        assertThat(play.decided()).hasSize(1);
    }

    private void nothingChangesOnSunday() {
        restart(SUNDAY);
        Map<String, List<String>> before = play.dump();
        lookAgain();
        assertThat(play.dump()).isEqualTo(before);
        assertThat(play.front()).isEqualTo("closing");
        assertThat(play.model.shown().get().said()).endsWith("that stands in the log or the plan now, and can be changed there.");
    }

    private void press(ReviewKey key) {
        play.open();
        play.model.press(key);
    }

    private void lookAgain() {
        play.model.undone().lookAgain(play.model.week());
    }

    /// The file is closed and opened again: the steps of undo are gone.
    private void restart(Clock clock) {
        play.close();
        play = new ReviewPlay(folder, clock);
        play.open();
    }

    private void knownBothWays(String name, String interest) {
        long person = play.log.person(name);
        play.log.talk(FRIDAY.minusDays(20), Stance.TALKED, Channel.PHONE, person);
        play.log.talk(FRIDAY.minusDays(19), Stance.TALKED, Channel.IN_PERSON, person);
        play.log.interest(person, interest);
    }
}

package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.followups.SnoozeChoice;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.ui.Action;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What was decided before a restart: there is no undo for it, but it can be looked at again and decided anew.
final class LookAgainTest {
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

    @Test
    void afterARestartUndoSaysThatThereIsNoneAndHowToComeBack() {
        step("Ana");
        play.open();
        press(ReviewKey.DROP);
        assertThat(again()).isEmpty();
        restart();
        play.model.undo();
        assertThat(play.model.shown().get().said()).isEqualTo("Nothing to undo since Klatch was opened. B brings back what was decided before.");
        assertThat(again()).extracting(Action::shortcut).containsExactly("B");
    }

    @Test
    void beforeAnythingIsDecidedThereIsNothingToLookAtAgain() {
        step("Ana");
        play.open();
        play.model.undo();
        assertThat(play.model.shown().get().said()).isEqualTo("There is nothing to undo.");
        assertThat(again()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ReviewKey.class, names = {"DONE", "SKIP", "SNOOZE", "DROP", "ARCHIVE", "FOLLOW_UP", "NOTE"})
    void aStepIsAskedAboutAgainAndDecidedAnew(ReviewKey key) {
        step("Ana");
        decideAndLookAgain(key, "Ana");
    }

    @ParameterizedTest
    @EnumSource(value = ReviewKey.class, names = {"SKIP", "SNOOZE", "REST", "ARCHIVE", "FOLLOW_UP", "CHANGE"})
    void aPlateIsAskedAboutAgainAndDecidedAnew(ReviewKey key) {
        play.log.plate(talked("Ana", 90, Channel.PHONE), "P28D", "P42D");
        decideAndLookAgain(key, "Ana");
    }

    @ParameterizedTest
    @CsvSource({"9, PHONE, HALF_COIN, DROP", "9, PHONE, HALF_COIN, SKIP", "3, MESSAGE, WAITS, DROP", "3, MESSAGE, WAITS, ARCHIVE"})
    void whoIsAskedAboutForSomethingElseIsAskedAboutAgain(int daysAgo, Channel channel, ReviewKind kind, ReviewKey key) {
        long ana = play.log.person("Ana");
        if (kind == ReviewKind.WAITS) {
            play.log.theyWrote(FRIDAY.minusDays(daysAgo), ana);
        } else {
            play.log.talk(FRIDAY.minusDays(daysAgo), Stance.TALKED, channel, ana);
        }
        play.open();
        assertThat(play.item().kind()).isEqualTo(kind);
        decideAndLookAgain(key, "Ana");
    }

    @Test
    void twoWhoWereNotToBeIntroducedAreProposedAgain() {
        talk("Ana", "looks for a printer");
        talk("Bo", "can help with a printer");
        play.open();
        decideAndLookAgain(ReviewKey.DROP, "Ana");
    }

    @Test
    void whatWasLoggedIsLeftAloneAndItsPersonShownAndTheNextLookGoesFurtherBack() {
        step("Ana");
        long bo = talked("Bo", 9, Channel.PHONE);
        play.open();
        press(ReviewKey.SKIP);
        press(ReviewKey.DONE);
        restart();
        Map<String, List<String>> before = play.dump();
        again().getFirst().run().run();
        assertThat(play.opened).containsExactly("person " + bo);
        assertThat(play.model.shown().get().said()).isEqualTo("Bo · talked in person today: that stands in the log or the plan now, and can be changed there.");
        assertThat(play.dump()).isEqualTo(before);
        play.model.redo();
        assertThat(play.dump()).isEqualTo(before);
        again().getFirst().run().run();
        assertThat(play.front()).isEqualTo("Ana");
    }

    @Test
    void whatWasDecidedSinceTheRestartIsLeftToUndo() {
        step("Ana");
        step("Bo");
        play.open();
        press(ReviewKey.DROP);
        restart();
        press(ReviewKey.SKIP);
        again().getFirst().run().run();
        assertThat(play.front()).isEqualTo("Ana");
        assertThat(play.decided()).containsExactly("SKIP: Bo · skipped once");
        assertThat(again()).isEmpty();
    }

    @Test
    void lookingAgainCanBeTakenBack() {
        step("Ana");
        play.open();
        press(ReviewKey.DROP);
        restart();
        Map<String, List<String>> before = play.dump();
        again().getFirst().run().run();
        play.model.undo();
        assertThat(play.dump()).isEqualTo(before);
        assertThat(play.front()).isEqualTo("closing");
        assertThat(play.model.shown().get().said()).isEqualTo("Taken back: Look again: Ana · dropped");
    }

    private void decideAndLookAgain(ReviewKey key, String name) {
        play.open();
        ReviewItem item = play.item();
        press(key);
        String decided = play.decided().getFirst().replaceFirst("^[A-Z_]+: ", "");
        restart();
        assertThat(play.front()).isNotEqualTo(name);
        again().getFirst().run().run();
        assertThat(play.model.shown().get().said()).startsWith("Asked again: " + decided);
        assertThat(play.front()).isEqualTo(name);
        assertThat(play.item().subject()).isEqualTo(item.subject());
        assertThat(play.decided()).isEmpty();
        press(ReviewKey.SKIP);
        assertThat(play.decided()).singleElement().asString().startsWith("SKIP: " + name);
        assertThat(play.front()).isNotEqualTo(name);
    }

    private void press(ReviewKey key) {
        play.model.press(key);
        if (key == ReviewKey.SNOOZE) {
            play.model.snooze(SnoozeChoice.NEXT_WEEK);
        } else if (key == ReviewKey.NOTE) {
            play.type("she will sign");
        } else if (play.model.line().isOpen()) {
            play.model.line().submit();
        }
    }

    private List<Action> again() {
        return play.model.actions().stream().filter(action -> action.id().equals("review-again")).toList();
    }

    /// The file is closed and opened again: the steps of undo are gone.
    private void restart() {
        play.close();
        play = new ReviewPlay(folder);
        play.open();
    }

    private void step(String name) {
        play.log.step(play.log.person(name), Owner.ME, FRIDAY.minusDays(1), "call");
    }

    private long talked(String name, int daysAgo, Channel channel) {
        long person = play.log.person(name);
        play.log.talk(FRIDAY.minusDays(daysAgo), Stance.TALKED, channel, person);
        return person;
    }

    private void talk(String name, String interest) {
        long person = talked(name, 20, Channel.PHONE);
        play.log.talk(FRIDAY.minusDays(19), Stance.TALKED, Channel.IN_PERSON, person);
        play.log.interest(person, interest);
    }
}

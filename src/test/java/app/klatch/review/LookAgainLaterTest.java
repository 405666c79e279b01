package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Looking again at what was decided, after more has happened: what was done since is never undone by it.
final class LookAgainLaterTest {
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
        restart();
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
        restart();
        List<String> hints = play.dump().get("dismissed_hint");
        lookAgain();
        assertThat(play.dump().get("dismissed_hint")).isEqualTo(hints).hasSize(1);
        assertThat(play.model.shown().get().said()).isEqualTo("Nothing that was decided can be asked about again.");
    }

    private void press(ReviewKey key) {
        play.open();
        play.model.press(key);
    }

    private void lookAgain() {
        play.model.undone().lookAgain(play.model.week());
    }

    /// The file is closed and opened again: the steps of undo are gone.
    private void restart() {
        play.close();
        play = new ReviewPlay(folder);
        play.open();
    }

    private void knownBothWays(String name, String interest) {
        long person = play.log.person(name);
        play.log.talk(FRIDAY.minusDays(20), Stance.TALKED, Channel.PHONE, person);
        play.log.talk(FRIDAY.minusDays(19), Stance.TALKED, Channel.IN_PERSON, person);
        play.log.interest(person, interest);
    }
}

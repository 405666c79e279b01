package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.followups.SnoozeChoice;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A key meets the item it was pressed for, though the file is read again meanwhile.
final class ReviewLineHeldTest {
    @TempDir Path folder;
    private ReviewPlay play;

    @BeforeEach
    void open() {
        play = new ReviewPlay(folder);
        for (String name : List.of("Ana", "Bea")) {
            play.log.step(play.log.person(name), Owner.ME, FRIDAY.minusDays(1), "call " + name);
        }
        play.open();
    }

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void aLineThatIsOpenKeepsItsItemInFrontWhileWhatIsAskedAgainComesBack() {
        play.model.press(ReviewKey.DROP);
        play.begin();
        play.open();
        play.hold();
        play.model.undone().lookAgain(play.model.week());
        play.model.press(ReviewKey.FOLLOW_UP);
        play.model.line().text().set("mon call");
        play.go();
        assertThat(play.front()).isEqualTo("Bea");
        assertThat(play.model.line().text().get()).isEqualTo("mon call");
        play.model.line().submit();
        assertThat(play.decided()).singleElement().asString().startsWith("FOLLOW_UP: Bea");
    }

    @Test
    void whileItIsAskedUntilWhenTheItemStaysInFront() {
        play.model.press(ReviewKey.DROP);
        play.begin();
        play.open();
        play.hold();
        play.model.undone().lookAgain(play.model.week());
        play.model.press(ReviewKey.SNOOZE);
        play.go();
        play.model.snooze(SnoozeChoice.TOMORROW);
        assertThat(play.decided()).singleElement().asString().startsWith("SNOOZE: Bea");
    }

    @Test
    void aLineAboutWhatWasSettledElsewhereIsClosed() {
        play.model.press(ReviewKey.FOLLOW_UP);
        play.log.execute("UPDATE follow_up SET state = 'DONE' WHERE text = 'call Ana'");
        play.open();
        assertThat(play.front()).isEqualTo("Bea");
        assertThat(play.model.line().isOpen()).isFalse();
        assertThat(play.model.shown().get().said()).isEqualTo("Settled meanwhile: Ana");
    }
}

package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Step 2: who spoke last and waits for an answer.
final class WaitingStepTest {
    @TempDir Path folder;
    private ReviewLog log;

    @BeforeEach
    void open() {
        log = new ReviewLog(folder);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void whoWroteLastWaits() {
        long ana = log.person("Ana Ruiz");
        log.note(log.theyWrote(FRIDAY.minusDays(3), ana), "asked for the date of the fair");
        assertThat(step()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(ReviewKind.WAITS);
            assertThat(item.personId()).isEqualTo(ana);
            assertThat(item.reason()).isEqualTo("Wrote on LinkedIn on Tue 17 Nov and has no answer yet.");
            assertThat(item.last()).isEqualTo("Asked for the date of the fair.");
        });
    }

    @Test
    void whoWasAnsweredOrCalledOrIsMetDoesNotWait() {
        long answered = log.person("Answered");
        log.theyWrote(FRIDAY.minusDays(3), answered);
        log.talkAt("LinkedIn", FRIDAY.minusDays(2), Stance.TALKED, Channel.MESSAGE, Starter.ME, answered);
        log.talkAt(null, FRIDAY, Stance.TALKED, Channel.PHONE, Starter.THEM, log.person("Called me"));
        log.theyWrote(FRIDAY.minusDays(61), log.person("Long ago"));
        long archived = log.person("Archived");
        log.theyWrote(FRIDAY, archived);
        log.archive(archived);
        assertThat(step()).isEmpty();
    }

    @Test
    void whomANextStepWasMadeWithSinceIsOnTheWay() {
        long ana = log.person("Ana Ruiz");
        log.theyWrote(FRIDAY.minusDays(3), ana);
        log.execute("UPDATE follow_up SET created_at = '2026-11-18T10:00:00Z' WHERE id = ?", log.step(ana, Owner.ME, FRIDAY.plusDays(3), "call"));
        assertThat(step()).isEmpty();
    }

    @Test
    void theNewestComeFirstAndTwentyAreEnough() {
        for (int i = 0; i < 22; i++) {
            log.theyWrote(FRIDAY.minusDays(i), log.person("Person " + i));
        }
        assertThat(step()).hasSize(20).first().extracting(ReviewItem::name).isEqualTo("Person 0");
        assertThat(step().getLast().name()).isEqualTo("Person 19");
        assertThat(log.whole().more()).containsEntry(ReviewStep.WAITING, 2);
    }

    @Test
    void theWordsSayHowTheyGotInTouch() {
        log.talkAt(null, FRIDAY, Stance.TALKED, Channel.EMAIL, Starter.THEM, log.person("Ana Ruiz"));
        log.talkAt("Instagram", FRIDAY.minusDays(1), Stance.TALKED, Channel.PUBLIC_POST, Starter.THEM, log.person("Wei Lin"));
        log.talkAt(null, FRIDAY.minusDays(2), Stance.TALKED, null, Starter.THEM, log.person("Kai Braun"));
        assertThat(step()).extracting(ReviewItem::reason).containsExactly("Sent an e-mail today and has no answer yet.",
                "Commented on Instagram yesterday and has no answer yet.", "Got in touch on Wed 18 Nov and has no answer yet.");
    }

    private List<ReviewItem> step() {
        return log.items(ReviewStep.WAITING);
    }
}

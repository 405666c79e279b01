package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.NewGathering;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A step meant only if they had not answered is no next step once they have: where there is no room to ask about it, it keeps nobody
/// from their turn in another step.
final class AnsweredElsewhereTest {
    private static final long CHAMBER = 6;

    @TempDir Path folder;
    private ReviewLog log;

    @BeforeEach
    void open() {
        log = new ReviewLog(folder);
        for (int i = 0; i < DueStepsRepository.MOST; i++) {
            log.step(log.person("Busy " + i), Owner.ME, FRIDAY, "call");
        }
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aHandleIsAskedFor() {
        long nameless = log.person(null);
        log.handle(nameless, "bkkper02", "LinkedIn");
        answered(nameless, Channel.PHONE);
        assertThat(log.items(ReviewStep.POCKET)).extracting(ReviewItem::personId).containsExactly(nameless);
    }

    @Test
    void whoWroteWaits() {
        long ana = log.person("Ana");
        answered(ana, Channel.MESSAGE);
        assertThat(kinds(ana)).containsExactly(ReviewKind.WAITS);
    }

    @Test
    void whoGaveIsThanked() {
        long ana = log.person("Ana");
        answered(ana, Channel.PHONE);
        log.talk(FRIDAY.minusDays(2), Stance.GOT, Channel.PHONE, ana);
        assertThat(kinds(ana)).containsExactly(ReviewKind.THANKS);
    }

    @Test
    void aPlateSlips() {
        long ana = log.person("Ana");
        answered(ana, Channel.PHONE);
        log.plate(ana, "P7D", null);
        assertThat(kinds(ana)).containsExactly(ReviewKind.PLATE);
    }

    @Test
    void aHalfCoinIsProposed() {
        long ana = log.person("Ana");
        answered(ana, Channel.PHONE);
        assertThat(kinds(ana)).containsExactly(ReviewKind.HALF_COIN);
    }

    @Test
    void twoAreIntroduced() {
        long ana = log.person("Ana");
        answered(ana, Channel.PHONE);
        log.talk(FRIDAY.minusDays(300), Stance.TALKED, Channel.IN_PERSON, ana);
        log.interest(ana, "looks for a printer");
        log.interest(log.person("Bo"), "can help with a printer");
        assertThat(kinds(ana)).containsExactly(ReviewKind.INTRODUCTION);
    }

    @Test
    void nobodyIsAskedForItAtAGathering() {
        long ana = log.person("Ana");
        answered(ana, Channel.PHONE);
        log.step(ana, Owner.ME, FRIDAY.plusDays(30), "send the deck");
        GatheringRepository gatherings = new GatheringRepository(log.database, ReviewLog.CLOCK);
        gatherings.attend(gatherings.create(new NewGathering(CHAMBER, FRIDAY.plusDays(2))).id(), List.of(ana));
        assertThat(log.items(ReviewStep.NEXT_WEEK)).singleElement().satisfies(item -> assertThat(item.asks())
                .extracting(ReviewItem.Ask::what).containsExactly("You meant to: Send the deck."));
    }

    /// A step due longer ago than all the others, and they answered it since.
    private void answered(long person, Channel by) {
        log.execute("UPDATE follow_up SET unless_answered = 1, asked_on = '2026-10-01' WHERE id = ?",
                log.step(person, Owner.ME, FRIDAY.minusDays(40), "ask again"));
        log.talkAt(null, FRIDAY.minusDays(9), Stance.TALKED, by, Starter.THEM, person);
    }

    private List<ReviewKind> kinds(long person) {
        return log.items().stream().filter(item -> item.personId() == person || item.otherId() == person).map(ReviewItem::kind).toList();
    }
}

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

/// Step 3: thanks due and promises to keep.
final class PromisesStepTest {
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
    void somethingGotAndNotThankedForIsWorthAThankYou() {
        long wei = log.person("Wei Lin");
        log.note(log.talk(FRIDAY.minusDays(3), Stance.GOT, Channel.PHONE, wei), "introduced me to Kai");
        assertThat(step()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(ReviewKind.THANKS);
            assertThat(item.reason()).isEqualTo("Worth a thank-you: Introduced me to Kai, on Tue 17 Nov.");
            assertThat(item.last()).isNull();
        });
    }

    @Test
    void severalThingsOfOnePersonAreOneThankYou() {
        long wei = log.person("Wei Lin");
        log.talk(FRIDAY.minusDays(30), Stance.GOT, Channel.PHONE, wei);
        log.note(log.talk(FRIDAY.minusDays(1), Stance.GOT, Channel.PHONE, wei), "a tip");
        assertThat(step()).singleElement().extracting(ReviewItem::reason).isEqualTo("Worth a thank-you: A tip, yesterday. And once more before.");
    }

    @Test
    void whoGotSomethingBackOrWasThankedIsNotThere() {
        long given = log.person("Given");
        log.talk(FRIDAY.minusDays(9), Stance.GOT, Channel.PHONE, given);
        log.talk(FRIDAY.minusDays(8), Stance.GAVE, Channel.PHONE, given);
        long thanked = log.person("Thanked");
        log.talk(FRIDAY.minusDays(9), Stance.GOT, Channel.PHONE, thanked);
        log.note(log.talk(FRIDAY.minusDays(8), Stance.TALKED, Channel.PHONE, thanked), "thanked her for it");
        long byStep = log.person("Thanked by a step");
        log.talk(FRIDAY.minusDays(9), Stance.GOT, Channel.PHONE, byStep);
        log.execute("UPDATE follow_up SET state = 'DONE' WHERE id = ?", log.step(byStep, Owner.ME, FRIDAY.minusDays(2), "thank-you card"));
        log.talk(FRIDAY.minusDays(366), Stance.GOT, Channel.PHONE, log.person("Over a year ago"));
        assertThat(step()).isEmpty();
    }

    @Test
    void tenThanksAreEnoughTheNewestFirst() {
        for (int i = 0; i < 60; i++) {
            long person = log.person("Person " + i);
            log.talk(FRIDAY.minusDays(i), Stance.GOT, Channel.PHONE, person);
            if (i % 2 == 0) {
                log.note(log.talk(FRIDAY, Stance.TALKED, Channel.PHONE, person), "many thanks");
            }
        }
        assertThat(step()).extracting(ReviewItem::name).containsExactly("Person 1", "Person 3", "Person 5", "Person 7", "Person 9", "Person 11",
                "Person 13", "Person 15", "Person 17", "Person 19");
    }

    @Test
    void aDueStepThatAGiftOrAPromiseMadeIsAPromiseAndNotAFollowUpToo() {
        long ana = log.person("Ana Ruiz");
        log.madeBy(log.step(ana, Owner.ME, FRIDAY.minusDays(1), "send the deck"), log.talk(FRIDAY.minusDays(4), Stance.GAVE, Channel.PHONE, ana));
        long wei = log.person("Wei Lin");
        long talk = log.talk(FRIDAY.minusDays(4), Stance.TALKED, Channel.PHONE, wei);
        log.note(talk, "promised a berth");
        log.madeBy(log.step(wei, Owner.ME, FRIDAY, "ask the harbour master"), talk);
        assertThat(step()).extracting(ReviewItem::reason).containsExactly("You promised on Mon 16 Nov: ask the harbour master, for today.",
                "You promised on Mon 16 Nov: send the deck, by yesterday.");
        assertThat(step()).allMatch(item -> item.kind() == ReviewKind.PROMISE);
        assertThat(log.items(ReviewStep.FOLLOW_UPS)).isEmpty();
    }

    @Test
    void aPromiseThatIsNotDueYetOrIsTheirsIsNotThere() {
        long ana = log.person("Ana Ruiz");
        long gift = log.talk(FRIDAY.minusDays(4), Stance.GAVE, Channel.PHONE, ana);
        log.madeBy(log.step(ana, Owner.ME, FRIDAY.plusDays(1), "send the deck"), gift);
        log.madeBy(log.step(ana, Owner.THEM, FRIDAY, "their answer"), gift);
        assertThat(step()).isEmpty();
    }

    private List<ReviewItem> step() {
        return log.items(ReviewStep.PROMISES);
    }
}

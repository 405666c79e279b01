package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.platforms.HintRepository;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Step 6: whom to get to know on the other face of the coin.
final class HalfCoinsStepTest {
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
    void whoWasMetInPersonIsConnectedOnlineWithinTwoDays() {
        log.talk(FRIDAY.minusDays(1), Stance.TALKED, Channel.IN_PERSON, log.person("Ana Ruiz"));
        assertThat(step()).singleElement().extracting(ReviewItem::reason)
                .isEqualTo("You met yesterday: connect online by tomorrow. Done logs a talk by message.");
    }

    @Test
    void whoIsKnownOnlineOnlyGetsACallAndThenAMeeting() {
        log.talk(FRIDAY.minusDays(9), Stance.TALKED, Channel.MESSAGE, log.person("Wei Lin"));
        log.talk(FRIDAY.minusDays(8), Stance.TALKED, Channel.PHONE, log.person("Kai Braun"));
        assertThat(step()).extracting(ReviewItem::reason).containsExactlyInAnyOrder("So far only in writing: suggest a call, then a meeting. Done logs a talk in person.",
                "So far only from afar: suggest a meeting in person. Done logs a talk in person.");
    }

    @Test
    void aMeetingOfADayToComeLightsNoFaceYet() {
        long wei = log.person("Wei Lin");
        log.talk(FRIDAY.minusDays(9), Stance.TALKED, Channel.MESSAGE, wei);
        log.talk(FRIDAY.plusDays(1), Stance.TALKED, Channel.IN_PERSON, wei);
        assertThat(step()).extracting(ReviewItem::name).containsExactly("Wei Lin");
    }

    @Test
    void theJustMetComeFirstThenTheStrongest() {
        talks("Weak", FRIDAY.minusDays(20), 1);
        talks("Strong", FRIDAY.minusDays(60), 8);
        talks("Middle", FRIDAY.minusDays(40), 3);
        log.talk(FRIDAY, Stance.TALKED, Channel.IN_PERSON, log.person("Just met"));
        assertThat(step()).extracting(ReviewItem::name).containsExactly("Just met", "Strong", "Middle", "Weak");
    }

    @Test
    void fiveAreEnough() {
        for (int i = 0; i < 9; i++) {
            talks("Person " + i, FRIDAY.minusDays(10L + i), 9 - i);
        }
        assertThat(step()).extracting(ReviewItem::name).containsExactly("Person 0", "Person 1", "Person 2", "Person 3", "Person 4");
    }

    @Test
    void whoIsWholeDarkDismissedPlannedWithOrArchivedIsNotThere() {
        long whole = talks("Whole", FRIDAY.minusDays(9), 1);
        log.talk(FRIDAY.minusDays(300), Stance.TALKED, Channel.IN_PERSON, whole);
        log.talk(FRIDAY.minusDays(9), Stance.PITCHED, Channel.IN_PERSON, log.person("Only pitched"));
        new HintRepository(log.database, ReviewLog.CLOCK).dismiss(HalfCoinRepository.HINT, talks("Dismissed", FRIDAY.minusDays(9), 1), null);
        log.step(talks("Planned with", FRIDAY.minusDays(9), 1), Owner.ME, FRIDAY.plusDays(3), "meet");
        log.archive(talks("Archived", FRIDAY.minusDays(9), 1));
        talks("Over a year ago", FRIDAY.minusDays(400), 1);
        assertThat(step()).isEmpty();
    }

    private long talks(String name, LocalDate from, int count) {
        long person = log.person(name);
        for (int i = 0; i < count; i++) {
            log.talk(from.minusDays(i), Stance.TALKED, Channel.MESSAGE, person);
        }
        return person;
    }

    private List<ReviewItem> step() {
        return log.items(ReviewStep.HALF_COINS);
    }
}

package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.platforms.HintRepository;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Step 7: two people who should know each other.
final class IntroductionsStepTest {
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
    void whoLooksForSomethingMeetsWhoCanHelpWithIt() {
        long dana = interested("Dana Okafor", "looks for a printer");
        long pat = interested("Pat O’Brien", "can help with printing on anything");
        assertThat(step()).singleElement().satisfies(item -> {
            assertThat(item.personId()).isEqualTo(dana);
            assertThat(item.otherId()).isEqualTo(pat);
            assertThat(item.name()).isEqualTo("Dana Okafor");
            assertThat(item.otherName()).isEqualTo("Pat O’Brien");
            assertThat(item.reason()).isEqualTo("Dana Okafor looks for a printer; Pat O’Brien can help with printing on anything. Introduce them?");
        });
    }

    @Test
    void aRareSharedInterestComesAfterThat() {
        interested("Ana Ruiz", "bell ringing");
        interested("Wei Lin", "bell ringing");
        interested("Dana Okafor", "looks for berths");
        interested("Pat O’Brien", "can help with a berth");
        assertThat(step()).extracting(ReviewItem::reason).containsExactly(
                "Dana Okafor looks for berths; Pat O’Brien can help with a berth. Introduce them?",
                "Both like bell ringing, and few others do. Introduce them?");
    }

    @Test
    void whatManyLikeIsNoReason() {
        for (int i = 0; i < 7; i++) {
            interested("Person " + i, "sailing");
        }
        assertThat(step()).isEmpty();
    }

    @Test
    void whoKnowEachOtherWorkTogetherOrWereDismissedAreNotThere() {
        long ana = interested("Ana Ruiz", "looks for oak");
        log.talk(FRIDAY.minusDays(9), Stance.TALKED, Channel.IN_PERSON, ana, interested("Met already", "can help with oak"));
        long kai = interested("Kai Braun", "looks for tax law");
        log.execute("INSERT INTO introduced_by (uid, person_id, introducer_id) VALUES ('x', ?, ?)", interested("Led to me by Kai", "can help with tax law"), kai);
        log.execute("UPDATE person SET company = 'Northwind' WHERE id IN (?, ?)", interested("Colleague", "looks for rope"), interested("Colleague too", "can help with rope"));
        long lea = interested("Lea Sommer", "looks for a baker");
        long tim = interested("Tim Baker", "can help with baking");
        String uid = log.database.read(h -> h.createQuery("SELECT uid FROM person WHERE id = ?").bind(0, lea).mapTo(String.class).one());
        assertThat(step()).hasSize(1);
        new HintRepository(log.database, ReviewLog.CLOCK).dismiss(IntroduceRepository.HINT + uid, tim, null);
        assertThat(step()).isEmpty();
    }

    @Test
    void threeAreEnoughAndNobodyIsIntroducedTwice() {
        for (int i = 0; i < 5; i++) {
            interested("Seeker " + i, "looks for craft" + i);
        }
        interested("One", "can help with craft0, craft1, craft2");
        interested("Two", "can help with craft2, craft3");
        interested("Three", "can help with craft4");
        interested("Four", "can help with craft0");
        assertThat(step()).hasSize(3);
        assertThat(step().stream().map(ReviewItem::otherId)).doesNotHaveDuplicates();
    }

    @Test
    void whoHasATurnElsewhereIsNotIntroducedThisWeek() {
        long ana = interested("Ana Ruiz", "looks for oak");
        interested("Wei Lin", "can help with oak");
        log.step(ana, Owner.ME, FRIDAY, "call");
        assertThat(step()).isEmpty();
    }

    private long interested(String name, String interests) {
        long person = log.person(name);
        log.interest(person, interests);
        return person;
    }

    private List<ReviewItem> step() {
        return log.items(ReviewStep.INTRODUCTIONS);
    }
}

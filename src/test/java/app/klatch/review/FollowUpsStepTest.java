package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Step 4: what is due, mine and theirs, and what was meant only if they had not answered.
final class FollowUpsStepTest {
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
    void whatIsDueUntilTodayIsThereTheLatestFirst() {
        long ana = log.person("Ana Ruiz");
        log.step(ana, Owner.ME, FRIDAY.minusDays(30), "call about the quote");
        log.step(ana, Owner.THEM, FRIDAY, "signed form");
        log.step(log.person("Wei Lin"), Owner.THEM, FRIDAY.minusDays(4), "");
        log.step(log.person("Kai Braun"), Owner.ME, FRIDAY.minusDays(1), "");
        log.step(log.person("Tomorrow"), Owner.ME, FRIDAY.plusDays(1), "call");
        assertThat(step()).extracting(ReviewItem::reason).containsExactly("You are waiting for: signed form, expected today.",
                "Get in touch: due since yesterday.", "You are waiting for: an answer, since Mon 16 Nov.", "Call about the quote: due since Wed 21 Oct.");
        assertThat(step()).extracting(ReviewItem::kind).containsExactly(ReviewKind.THEIRS, ReviewKind.MINE, ReviewKind.THEIRS, ReviewKind.MINE);
    }

    @Test
    void theHourIsSaidToday() {
        log.execute("UPDATE follow_up SET time = '15:00' WHERE id = ?", log.step(log.person("Ana Ruiz"), Owner.ME, FRIDAY, "call"));
        assertThat(step()).singleElement().extracting(ReviewItem::reason).isEqualTo("Call: due today at 15:00.");
    }

    @Test
    void whatSleepsIsDoneOrDroppedOrOfSomebodyArchivedIsNotThere() {
        long ana = log.person("Ana Ruiz");
        log.execute("UPDATE follow_up SET snoozed_until = '2026-11-23' WHERE id = ?", log.step(ana, Owner.ME, FRIDAY, "sleeps"));
        log.execute("UPDATE follow_up SET state = 'DONE' WHERE id = ?", log.step(ana, Owner.ME, FRIDAY, "done"));
        log.execute("UPDATE follow_up SET state = 'DROPPED' WHERE id = ?", log.step(ana, Owner.ME, FRIDAY, "dropped"));
        long archived = log.person("Archived");
        log.step(archived, Owner.ME, FRIDAY, "archived");
        log.archive(archived);
        assertThat(step()).isEmpty();
    }

    @Test
    void aSnoozeThatIsOverCountsFromItsDay() {
        log.execute("UPDATE follow_up SET snoozed_until = '2026-11-19' WHERE id = ?", log.step(log.person("Ana Ruiz"), Owner.ME, FRIDAY.minusDays(9), "call"));
        assertThat(step()).singleElement().extracting(ReviewItem::reason).isEqualTo("Call: due since yesterday.");
    }

    @Test
    void aStepMeantOnlyIfTheyHadNotAnsweredAsksToBeClosedOnceTheyHave() {
        long answered = log.person("Answered");
        unless(answered, FRIDAY.plusDays(3));
        log.talkAt("LinkedIn", FRIDAY.minusDays(3), Stance.TALKED, Channel.MESSAGE, Starter.THEM, answered);
        unless(log.person("Silent"), FRIDAY);
        unless(log.person("Silent so far"), FRIDAY.plusDays(3));
        assertThat(step()).extracting(ReviewItem::name).containsExactly("Answered", "Silent");
        assertThat(step().getFirst().kind()).isEqualTo(ReviewKind.ANSWERED);
        assertThat(step().getFirst().reason()).isEqualTo("They answered on Tue 17 Nov, so this may be closed: Call about the quote.");
        assertThat(step().getLast().kind()).isEqualTo(ReviewKind.MINE);
        assertThat(log.items(ReviewStep.WAITING)).isEmpty();
    }

    @Test
    void whoSomethingIsDueWithIsAskedAboutNowhereElse() {
        long ana = log.person("Ana Ruiz");
        log.theyWrote(FRIDAY.minusDays(3), ana);
        log.talk(FRIDAY.minusDays(8), Stance.GOT, Channel.IN_PERSON, ana);
        log.plate(ana, "P7D", null);
        log.step(ana, Owner.ME, FRIDAY, "call");
        assertThat(log.items()).extracting(ReviewItem::step).containsExactly(ReviewStep.FOLLOW_UPS);
    }

    @Test
    void sixtyAreEnoughAndTheRestIsCounted() {
        for (int i = 0; i < 70; i++) {
            log.step(log.person("Person " + i), Owner.ME, FRIDAY.minusDays(i), "call");
        }
        assertThat(step()).hasSize(60).first().extracting(ReviewItem::name).isEqualTo("Person 0");
        assertThat(log.whole().more()).containsEntry(ReviewStep.FOLLOW_UPS, 10);
    }

    private void unless(long person, LocalDate due) {
        log.execute("UPDATE follow_up SET unless_answered = 1, asked_on = '2026-11-01' WHERE id = ?", log.step(person, Owner.ME, due, "call about the quote"));
    }

    private List<ReviewItem> step() {
        return log.items(ReviewStep.FOLLOW_UPS);
    }
}

package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.review.WeekReviewRepository.PastReview;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClosingViewModelTest {
    private static final LocalDate WEEK = LocalDate.of(2026, 11, 16);

    @TempDir Path folder;
    private ReviewPlay play;
    private WeekReviewRepository reviews;

    @BeforeEach
    void open() {
        play = new ReviewPlay(folder);
        long ana = play.log.person("Ana");
        play.log.step(ana, Owner.ME, FRIDAY, "call");
        play.log.step(ana, Owner.ME, FRIDAY.plusDays(4), "send the deck");
        play.log.talk(FRIDAY.minusDays(1), Stance.GAVE, Channel.IN_PERSON, ana);
        reviews = new WeekReviewRepository(play.log.database, ReviewLog.CLOCK);
        play.open();
    }

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void aClosedWeekKeepsItsFiguresItsLineAndItsPlan() {
        play.model.press(ReviewKey.DONE);
        play.closing.inFront(true);
        play.closing.worked().set("Asking first");
        play.closing.finish();
        PastReview past = reviews.of(WEEK).orElseThrow();
        assertThat(past.figures()).isEqualTo(new WeekRepository(play.log.database).figures(WEEK, WEEK.plusDays(6))).extracting(WeekFigures::gave).isEqualTo(1);
        assertThat(past.worked()).isEqualTo("Asking first");
        assertThat(past.plan()).contains("Tue 24 Nov").contains("Ana");
        assertThat(past.decided()).isEqualTo(1);
        assertThat(past.finishedAt()).isNotNull();
        assertThat(play.said).containsExactly("The week is closed");
    }

    @Test
    void whatIsDatedAfterTodayIsNoFigureOfTheWeekYet() {
        WeekFigures before = new ClosingReader(play.log.database, ReviewLog.CLOCK).read().figures();
        play.log.talk(FRIDAY.plusDays(1), Stance.GAVE, Channel.IN_PERSON, play.log.person("Omar"));
        ClosingReader reader = new ClosingReader(play.log.database, ReviewLog.CLOCK);
        assertThat(reader.read().figures()).isEqualTo(before);
        assertThat(reader.inAll()).startsWith("In all: gave 1, got 0");
    }

    @Test
    void giveAndTakeOverEverybodyIsReadOnceTheWeekStandsThere() {
        play.log.talk(FRIDAY.minusDays(90), Stance.GOT, Channel.EMAIL, play.log.person("Omar"));
        play.hold();
        play.closing.inFront(true);
        assertThat(play.closing.week().get()).isNull();
        List<String> shown = new ArrayList<>();
        play.closing.week().subscribe(week -> shown.add(week == null ? "" : "week, then " + play.closing.inAll().get()));
        play.closing.inAll().subscribe(words -> shown.add(words));
        play.go();
        assertThat(shown).containsExactly("", "", "week, then ", "In all: gave 1, got 1 · thanks due to 1 person");
    }

    @Test
    void theLineIsKeptAsItIsTypedAndOutlivesARestartAndEveryUndo() {
        play.model.press(ReviewKey.DONE);
        play.closing.inFront(true);
        play.closing.worked().set("Coffee, not");
        play.model.undo();
        play.begin();
        play.closing.inFront(true);
        assertThat(play.closing.worked().get()).isEqualTo("Coffee, not");
    }

    @Test
    void whatWorkedInAWeekWithoutADecisionIsKeptAndReadAgain() {
        play.closing.inFront(true);
        play.closing.worked().set("  The walk with Ana ");
        play.begin();
        play.closing.inFront(true);
        assertThat(play.closing.worked().get()).isEqualTo("  The walk with Ana ");
        assertThat(reviews.all()).singleElement().satisfies(past -> {
            assertThat(past.week()).isEqualTo(WEEK);
            assertThat(PastWords.about(past)).isEqualTo("nothing looked at · not closed · The walk with Ana");
        });
        assertThat(play.dump().get("review")).isEmpty();
        play.open();
        play.model.press(ReviewKey.DONE);
        assertThat(reviews.all()).singleElement().extracting(PastReview::decided, PastReview::worked).containsExactly(1, "  The walk with Ana ");
        play.closing.worked().set("   ");
        play.model.undo();
        assertThat(reviews.all()).isEmpty();
    }

    @Test
    void whatIsWrittenAfterTheWeekWasClosedIsReadInPlaceOfTheLineBefore() {
        play.closing.inFront(true);
        play.closing.worked().set("Asking first");
        play.closing.finish();
        play.closing.worked().set("Asking first, and listening");
        assertThat(reviews.all()).singleElement().extracting(PastReview::worked).isEqualTo("Asking first, and listening");
    }

    @Test
    void closingIsOneStepThatCanBeTakenBack() {
        play.closing.inFront(true);
        play.closing.finish();
        assertThat(reviews.of(WEEK)).isPresent();
        assertThat(play.log.database.undo()).contains("Close the week");
        assertThat(reviews.of(WEEK)).isEmpty();
    }

    @Test
    void thePlanGoesToTheCalendarAndToPaper() {
        play.closing.inFront(true);
        play.closing.toCalendar();
        play.closing.print();
        assertThat(play.opened).containsExactly("calendar", "print");
    }
}

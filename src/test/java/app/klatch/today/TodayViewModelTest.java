package app.klatch.today;

import static app.klatch.today.TodayLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.followups.FollowUpRepository;
import app.klatch.interactions.Channel;
import app.klatch.today.Inline.Kind;
import app.klatch.ui.Background;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TodayViewModelTest {
    @TempDir Path folder;
    private TodayPage page;

    @BeforeEach
    void open() {
        page = new TodayPage(folder);
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void anEmptyLogHasNobodyAndNoNumber() {
        assertThat(page.model.state().get()).isEqualTo(TodayViewModel.State.NOBODY);
        assertThat(page.model.summary().get()).isEmpty();
        assertThat(page.model.badge().get()).isZero();
    }

    @Test
    void thePageReadsLikeThePicture() {
        page.log.likeThePicture();
        assertThat(page.model.title().get()).isEqualTo("Friday, 20 November");
        assertThat(page.model.summary().get()).isEqualTo("Six things want you. One person from yesterday has no next step yet.");
        assertThat(page.model.badge().get()).isEqualTo(6);
        assertThat(page.said()).containsExactly(
                "Follow-ups",
                "Omar Haddad: Today 15:00 · send the revised quote",
                "Ines Kowalski: Since Wednesday · call about the venue",
                "Plates",
                "Sam Boateng: last talked in August; you set 8 to 12 weeks",
                "Wei Lin: no contact for 5 weeks; you set 4 to 6",
                "Met this week, no next step",
                "Ana Ruiz: Chamber after-hours, yesterday",
                "I’m waiting for",
                "Pat O’Brien: Waiting since Monday · signed form");
    }

    @Test
    void whatIsNotDueOrSnoozedOrOfSomebodyArchivedIsNotThere() {
        long ana = page.log.person("Ana", null);
        page.log.mine(ana, FRIDAY.plusDays(1), null, "later");
        long archived = page.log.person("Gone", null);
        page.log.mine(archived, FRIDAY, null, "call");
        page.log.archive(archived);
        snoozed(ana, FRIDAY.plusDays(3));
        assertThat(page.model.entries()).isEmpty();
        assertThat(page.model.state().get()).isEqualTo(TodayViewModel.State.NOTHING);
        assertThat(page.model.summary().get()).isEqualTo("Nothing wants you today. Next is Ana, tomorrow.");
    }

    @Test
    void behindAnotherPageOnlyTheCountGoesOn() {
        page.log.likeThePicture();
        List<String> before = page.said();
        page.model.inFront(false);
        page.log.mine(page.log.person("Bo Lind", null), FRIDAY, null, "call");
        assertThat(page.model.badge().get()).isEqualTo(7);
        assertThat(page.said()).isEqualTo(before);
        page.model.inFront(true);
        assertThat(page.said()).contains("Bo Lind: Today · call").hasSize(before.size() + 1);
    }

    @Test
    void theRowThatTakesItsPlaceIsChosenNext() {
        page.log.likeThePicture();
        page.model.move(1);
        assertThat(page.model.current()).map(TodayRow::name).contains("Ines Kowalski");
        page.deeds.done(page.chosen());
        assertThat(page.model.current()).map(TodayRow::name).contains("Sam Boateng");
        page.deeds.plates().talked((PlateRow) page.row("Sam Boateng"));
        assertThat(page.model.current()).map(TodayRow::name).contains("Wei Lin");
    }

    @Test
    void manyChangesInARowAreReadOnce() {
        Queue<Runnable> tasks = new ArrayDeque<>();
        TodayViewModel later = new TodayViewModel(new TodayRepository(page.database), new Background(tasks::add, Runnable::run, failure -> {
            throw new AssertionError(failure);
        }), page.clock);
        tasks.remove().run();
        long ana = page.log.person("Ana", null);
        page.log.mine(ana, FRIDAY, null, "call");
        page.log.mine(ana, FRIDAY, null, "write");
        assertThat(tasks).hasSize(1);
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
        assertThat(later.badge().get()).isEqualTo(2);
        page.log.mine(ana, FRIDAY, null, "ring");
        assertThat(tasks).as("the next change is heard again").hasSize(1);
    }

    @Test
    void choosingSkipsHeadingsAndStopsAtTheEnds() {
        page.log.likeThePicture();
        page.model.move(-1);
        assertThat(page.model.current()).map(TodayRow::name).contains("Omar Haddad");
        for (int i = 0; i < 20; i++) {
            page.model.move(1);
        }
        assertThat(page.model.current()).map(TodayRow::name).contains("Pat O’Brien");
    }

    @Test
    void aStepThatWasFinishedSinceTheMeetingIsANextStepToo() {
        long ana = page.log.person("Ana", null);
        page.log.met(ana, FRIDAY.minusDays(1), "Party");
        page.log.mine(ana, FRIDAY, null, "send deck");
        page.deeds.done(page.chosen());
        assertThat(page.model.entries()).isEmpty();
    }

    @Test
    void messagesAndOldMeetingsAreNotMeetingsOfThisWeek() {
        page.log.log(page.log.person("Message", null), FRIDAY, null, Channel.MESSAGE);
        page.log.log(page.log.person("Long ago", null), FRIDAY.minusDays(8), null, Channel.IN_PERSON);
        page.log.log(page.log.person("Call", null), FRIDAY, null, Channel.PHONE);
        page.log.log(page.log.person("Met", null), FRIDAY.minusDays(7), null, Channel.IN_PERSON);
        assertThat(page.names()).containsExactly("Met");
    }

    @Test
    void aLongSectionIsCutUntilAllIsAskedFor() {
        for (int i = 0; i < 25; i++) {
            page.log.mine(page.log.person("Person " + i, null), FRIDAY.minusDays(i), null, "call");
        }
        assertThat(page.model.badge().get()).isEqualTo(25);
        assertThat(page.names()).hasSize(20);
        assertThat(page.model.entries().getLast()).isEqualTo(new TodayEntry.More(Section.FOLLOW_UPS, 25));
        page.model.showAll(Section.FOLLOW_UPS);
        assertThat(page.names()).hasSize(25);
    }

    @Test
    void aNewDayBringsItsOwnWithoutAnyChangeOfTheFile() {
        page.log.mine(page.log.person("Ana", null), FRIDAY.plusDays(1), LocalTime.NOON, "call");
        page.model.tick();
        assertThat(page.model.badge().get()).isZero();
        page.clock.turnTo(FRIDAY.plusDays(1).atTime(0, 1).toInstant(ZoneOffset.UTC));
        page.model.tick();
        assertThat(page.model.title().get()).isEqualTo("Saturday, 21 November");
        assertThat(page.model.badge().get()).isEqualTo(1);
    }

    @Test
    void whatAnotherProgramWritesIsShown() {
        try (Database other = Database.open(page.database.file())) {
            new TodayLog(other, page.clock).likeThePicture();
        }
        assertThat(page.model.badge().get()).isZero();
        page.database.noticeOtherWriters();
        assertThat(page.model.badge().get()).isEqualTo(6);
    }

    @Test
    void theListStandsStillUnderALineThatIsBeingTyped() {
        page.log.likeThePicture();
        page.line.begin(Kind.LOG, page.model.current().orElseThrow());
        page.line.text().set("half a sen");
        page.log.mine(page.log.person("Newcomer", null), FRIDAY, LocalTime.of(8, 0), "call");
        assertThat(page.names()).doesNotContain("Newcomer");
        assertThat(page.model.badge().get()).isEqualTo(7);
        assertThat(page.line.text().get()).isEqualTo("half a sen");
        page.line.cancel();
        assertThat(page.names()).startsWith("Newcomer");
        assertThat(page.model.current()).map(TodayRow::name).contains("Omar Haddad");
    }

    @Test
    void aLineWithoutWordsLetsTheListMoveAndOneWithWordsIsNotLost() {
        page.log.likeThePicture();
        page.line.begin(Kind.LOG, page.row("Omar Haddad"));
        page.line.begin(Kind.EDIT, page.row("Ines Kowalski"));
        page.line.text().set("Wed 18 Nov · call about the roof");
        page.line.begin(Kind.LOG, page.row("Omar Haddad"));
        assertThat(page.line.text().get()).isEqualTo("Wed 18 Nov · call about the roof");
        assertThat(page.line.hint().get()).startsWith("Save these words");
        page.line.leave();
        assertThat(page.line.open().get()).isNotNull();
    }

    private void snoozed(long person, LocalDate until) {
        long id = page.log.mine(person, FRIDAY, null, "asleep");
        new FollowUpRepository(page.database, page.clock).snooze(id, until);
    }
}

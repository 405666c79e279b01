package app.klatch.today;

import static app.klatch.today.TodayLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.followups.SnoozeChoice;
import app.klatch.followups.StepWords;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.today.Inline.Kind;
import app.klatch.ui.Background;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TodayViewModelTest {
    @TempDir Path folder;
    private final TurningClock clock = new TurningClock(FRIDAY.atTime(9, 0).toInstant(ZoneOffset.UTC));
    private final Background background = new Background(Runnable::run, Runnable::run, failure -> {
        throw new AssertionError(failure);
    });
    private final HeardToasts toasts = new HeardToasts();
    private Database database;
    private TodayLog log;
    private TodayViewModel page;
    private TodayDeeds deeds;
    private InlineViewModel line;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        log = new TodayLog(database, clock);
        page = new TodayViewModel(new TodayRepository(database), background, clock);
        deeds = new TodayDeeds(database, background, clock, toasts, database::undo);
        line = new InlineViewModel(deeds, new StepWords(new DateWords(Locale.UK)), clock);
        line.open().subscribe(open -> page.hold(open != null));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anEmptyLogHasNobodyAndNoNumber() {
        assertThat(page.state().get()).isEqualTo(TodayViewModel.State.NOBODY);
        assertThat(page.summary().get()).isEmpty();
        assertThat(page.badge().get()).isZero();
    }

    @Test
    void thePageReadsLikeThePicture() {
        log.likeThePicture();
        assertThat(page.title().get()).isEqualTo("Friday, 20 November");
        assertThat(page.summary().get()).isEqualTo("Six things want you. One person from yesterday has no next step yet.");
        assertThat(page.badge().get()).isEqualTo(6);
        assertThat(page.entries()).map(TodayViewModelTest::said).containsExactly(
                "Follow-ups",
                "Omar Haddad: Today 15:00 · send the revised quote",
                "Ines Kowalski: Since Wednesday · call about the venue",
                "Pat O’Brien: Waiting since Monday · signed form",
                "Plates",
                "Sam Boateng: last talked in August; you set 8 to 12 weeks",
                "Wei Lin: no contact for 5 weeks; you set 4 to 6",
                "Met this week, no next step",
                "Ana Ruiz: Chamber after-hours, yesterday");
    }

    @Test
    void whatIsNotDueOrSnoozedOrOfSomebodyArchivedIsNotThere() {
        long ana = log.person("Ana", null);
        log.mine(ana, FRIDAY.plusDays(1), null, "later");
        long archived = log.person("Gone", null);
        log.mine(archived, FRIDAY, null, "call");
        log.archive(archived);
        snoozed(ana, FRIDAY.plusDays(3));
        assertThat(page.entries()).isEmpty();
        assertThat(page.state().get()).isEqualTo(TodayViewModel.State.NOTHING);
        assertThat(page.summary().get()).isEqualTo("Nothing wants you today. Next is Ana, tomorrow.");
    }

    @Test
    void doneTakesTheRowAwayAndUndoBringsItBack() {
        log.likeThePicture();
        deeds.done(followUp());
        assertThat(names()).doesNotContain("Omar Haddad");
        assertThat(page.badge().get()).isEqualTo(5);
        assertThat(toasts.said()).containsExactly("Done · send the revised quote");
        toasts.undo();
        assertThat(names()).startsWith("Omar Haddad");
    }

    @Test
    void theRowThatTakesItsPlaceIsChosenNext() {
        log.likeThePicture();
        page.move(1);
        assertThat(page.current()).map(TodayRow::name).contains("Ines Kowalski");
        deeds.done(followUp());
        assertThat(page.current()).map(TodayRow::name).contains("Pat O’Brien");
        deeds.done(followUp());
        assertThat(page.current()).map(TodayRow::name).contains("Sam Boateng");
    }

    @Test
    void choosingSkipsHeadingsAndStopsAtTheEnds() {
        log.likeThePicture();
        page.move(-1);
        assertThat(page.current()).map(TodayRow::name).contains("Omar Haddad");
        for (int i = 0; i < 20; i++) {
            page.move(1);
        }
        assertThat(page.current()).map(TodayRow::name).contains("Ana Ruiz");
    }

    @Test
    void aNoteLogsAndMarksDoneInOneStep() {
        log.likeThePicture();
        TodayRow omar = page.current().orElseThrow();
        line.begin(Kind.LOG, omar);
        line.text().set("He likes the new price");
        line.submit();
        assertThat(notes(omar.personId())).containsExactly("He likes the new price");
        assertThat(names()).doesNotContain("Omar Haddad");
        database.undo();
        assertThat(notes(omar.personId())).isEmpty();
        assertThat(names()).startsWith("Omar Haddad");
    }

    @Test
    void anEmptyNoteJustMarksItDone() {
        log.likeThePicture();
        TodayRow omar = page.current().orElseThrow();
        line.begin(Kind.LOG, omar);
        line.submit();
        assertThat(notes(omar.personId())).isEmpty();
        assertThat(names()).doesNotContain("Omar Haddad");
    }

    @Test
    void aPlateThatWasLoggedSpinsAgain() {
        log.likeThePicture();
        line.begin(Kind.LOG, row("Wei Lin"));
        line.text().set("rang her");
        line.submit();
        assertThat(names()).doesNotContain("Wei Lin");
    }

    @Test
    void aSnoozeHidesTheRowUntilThatDay() {
        log.likeThePicture();
        line.begin(Kind.SNOOZE, page.current().orElseThrow());
        line.snooze(SnoozeChoice.THREE_DAYS);
        assertThat(names()).doesNotContain("Omar Haddad");
        assertThat(toasts.said()).containsExactly("Snoozed until Mon 23 Nov · send the revised quote");
        clock.turnTo(FRIDAY.plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC));
        page.tick();
        assertThat(names()).startsWith("Omar Haddad");
    }

    @Test
    void aSnoozeTakesADayInWordsAndSaysWhatIsWrongWithABadOne() {
        log.likeThePicture();
        line.begin(Kind.SNOOZE, page.current().orElseThrow());
        line.text().set("whenever");
        line.submit();
        assertThat(line.wrong().get()).isTrue();
        assertThat(line.text().get()).isEqualTo("whenever");
        assertThat(names()).contains("Omar Haddad");
        line.text().set("tomorrow");
        assertThat(line.hint().get()).isEqualTo("Tomorrow");
        line.submit();
        assertThat(names()).doesNotContain("Omar Haddad");
    }

    @Test
    void editingTheTextKeepsADayThatIsPast() {
        log.likeThePicture();
        line.begin(Kind.EDIT, row("Ines Kowalski"));
        assertThat(line.text().get()).isEqualTo("Wed 18 Nov · call about the venue");
        line.text().set("Wed 18 Nov · call about the hall");
        line.submit();
        assertThat(said(page.entries().get(2))).isEqualTo("Ines Kowalski: Since Wednesday · call about the hall");
    }

    @Test
    void editingTheDayMovesTheFollowUp() {
        log.likeThePicture();
        line.begin(Kind.EDIT, row("Ines Kowalski"));
        line.text().set("tomorrow · call about the venue");
        line.submit();
        assertThat(names()).doesNotContain("Ines Kowalski");
    }

    @Test
    void anImpossibleDaySaysSoInPlaceAndChangesNothing() {
        log.likeThePicture();
        line.begin(Kind.EDIT, row("Ines Kowalski"));
        line.text().set("31 Feb · call");
        line.submit();
        assertThat(line.hint().get()).startsWith("“31 Feb” is on no calendar");
        assertThat(line.text().get()).isEqualTo("31 Feb · call");
        line.cancel();
        assertThat(names()).contains("Ines Kowalski");
    }

    @Test
    void aNextStepInWordsTakesTheMeetingOffThePage() {
        log.likeThePicture();
        line.begin(Kind.STEP, row("Ana Ruiz"));
        line.text().set("tomorrow send deck");
        assertThat(line.hint().get()).isEqualTo("Tomorrow · send deck");
        line.submit();
        assertThat(names()).doesNotContain("Ana Ruiz");
        assertThat(toasts.said()).containsExactly("Saved · Ana Ruiz, Tomorrow · send deck");
    }

    @Test
    void noNextStepNeededHidesThisMeetingButNotTheNext() {
        log.likeThePicture();
        MetRow ana = (MetRow) row("Ana Ruiz");
        deeds.needsNoNextStep(ana);
        assertThat(names()).doesNotContain("Ana Ruiz");
        log.met(ana.personId(), FRIDAY, "Party");
        assertThat(names()).contains("Ana Ruiz");
    }

    @Test
    void aStepThatWasFinishedSinceTheMeetingIsANextStepToo() {
        long ana = log.person("Ana", null);
        log.met(ana, FRIDAY.minusDays(1), "Party");
        log.mine(ana, FRIDAY, null, "send deck");
        deeds.done(followUp());
        assertThat(page.entries()).isEmpty();
    }

    @Test
    void messagesAndOldMeetingsAreNotMeetingsOfThisWeek() {
        log.log(log.person("Message", null), FRIDAY, null, Channel.MESSAGE);
        log.log(log.person("Long ago", null), FRIDAY.minusDays(8), null, Channel.IN_PERSON);
        log.log(log.person("Call", null), FRIDAY, null, Channel.PHONE);
        log.log(log.person("Met", null), FRIDAY.minusDays(7), null, Channel.IN_PERSON);
        assertThat(names()).containsExactly("Met");
    }

    @Test
    void aLongSectionIsCutUntilAllIsAskedFor() {
        for (int i = 0; i < 25; i++) {
            log.mine(log.person("Person " + i, null), FRIDAY.minusDays(i), null, "call");
        }
        assertThat(page.badge().get()).isEqualTo(25);
        assertThat(names()).hasSize(20);
        assertThat(page.entries().getLast()).isEqualTo(new TodayEntry.More(Section.FOLLOW_UPS, 25));
        page.showAll(Section.FOLLOW_UPS);
        assertThat(names()).hasSize(25);
    }

    @Test
    void aNewDayBringsItsOwnWithoutAnyChangeOfTheFile() {
        log.mine(log.person("Ana", null), FRIDAY.plusDays(1), LocalTime.NOON, "call");
        page.tick();
        assertThat(page.badge().get()).isZero();
        clock.turnTo(FRIDAY.plusDays(1).atTime(0, 1).toInstant(ZoneOffset.UTC));
        page.tick();
        assertThat(page.title().get()).isEqualTo("Saturday, 21 November");
        assertThat(page.badge().get()).isEqualTo(1);
    }

    @Test
    void whatAnotherProgramWritesIsShown() {
        try (Database other = Database.open(database.file())) {
            new TodayLog(other, clock).likeThePicture();
        }
        assertThat(page.badge().get()).isZero();
        database.noticeOtherWriters();
        assertThat(page.badge().get()).isEqualTo(6);
    }

    @Test
    void theListStandsStillUnderALineThatIsBeingTyped() {
        log.likeThePicture();
        line.begin(Kind.LOG, page.current().orElseThrow());
        line.text().set("half a sen");
        log.mine(log.person("Newcomer", null), FRIDAY, LocalTime.of(8, 0), "call");
        assertThat(names()).doesNotContain("Newcomer");
        assertThat(line.text().get()).isEqualTo("half a sen");
        line.cancel();
        assertThat(names()).startsWith("Newcomer");
        assertThat(page.current()).map(TodayRow::name).contains("Omar Haddad");
    }

    private void snoozed(long person, LocalDate until) {
        long id = log.mine(person, FRIDAY, null, "asleep");
        new app.klatch.followups.FollowUpRepository(database, clock).snooze(id, until);
    }

    private FollowUpRow followUp() {
        return (FollowUpRow) page.current().orElseThrow();
    }

    private TodayRow row(String name) {
        return page.entries().stream().flatMap(entry -> entry instanceof TodayEntry.Line one ? java.util.stream.Stream.of(one.row())
                : java.util.stream.Stream.empty()).filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private List<String> names() {
        return page.entries().stream().flatMap(entry -> entry instanceof TodayEntry.Line one
                ? java.util.stream.Stream.of(one.row().name()) : java.util.stream.Stream.empty()).toList();
    }

    private List<String> notes(long person) {
        return new InteractionRepository(database, clock).timeline(person).stream().map(row -> String.valueOf(row.note())).toList();
    }

    private static String said(TodayEntry entry) {
        return switch (entry) {
            case TodayEntry.Heading heading -> heading.section().heading();
            case TodayEntry.Line person -> person.row().name() + ": " + person.reason().words();
            case TodayEntry.More more -> "Show all " + more.total();
        };
    }
}

package app.klatch.today;

import static app.klatch.today.TodayLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.followups.Recurrence;
import app.klatch.followups.SnoozeChoice;
import app.klatch.interactions.InteractionRepository;
import app.klatch.today.Inline.Kind;
import app.klatch.ui.Toasts;
import java.nio.file.Path;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TodayDeedsTest {
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
    void doneTakesTheRowAwayAndUndoBringsItBack() {
        page.log.likeThePicture();
        page.deeds.done(page.chosen());
        assertThat(page.names()).doesNotContain("Omar Haddad");
        assertThat(page.model.badge().get()).isEqualTo(5);
        assertThat(page.toasts.said()).containsExactly("Done · send the revised quote");
        page.toasts.undo();
        assertThat(page.names()).startsWith("Omar Haddad");
    }

    @Test
    void anOlderToastsUndoNeverTakesBackSomethingNewer() {
        page.log.likeThePicture();
        page.deeds.done(page.chosen());
        Runnable older = page.toasts.takeBack();
        page.deeds.done(page.chosen());
        List<String> names = page.names();
        older.run();
        assertThat(page.names()).isEqualTo(names);
        assertThat(page.toasts.said()).last().isEqualTo(Toasts.CHANGED_SINCE);
    }

    @Test
    void aNoteLogsAndMarksDoneInOneStep() {
        page.log.likeThePicture();
        TodayRow omar = page.model.current().orElseThrow();
        page.line.begin(Kind.LOG, omar);
        page.line.text().set("He likes the new price");
        page.line.submit();
        assertThat(notes(omar.personId())).containsExactly("He likes the new price");
        assertThat(page.names()).doesNotContain("Omar Haddad");
        page.database.undo();
        assertThat(notes(omar.personId())).isEmpty();
        assertThat(page.names()).startsWith("Omar Haddad");
    }

    @Test
    void aNoteOffersWhatElseIsOpenAndNotTheRoundThatItMade() {
        long omar = page.log.person("Omar Haddad", null);
        FollowUpRepository steps = new FollowUpRepository(page.database, page.clock);
        steps.add(new NewFollowUp(omar, null, Owner.ME, FRIDAY, null, "call", Period.ofWeeks(2), Recurrence.From.DUE, false));
        page.line.begin(Kind.LOG, page.row("Omar Haddad"));
        page.line.text().set("rang him");
        page.line.submit();
        assertThat(page.toasts.last()).isEqualTo("Logged with Omar Haddad; again on Fri 4 Dec");
        assertThat(page.toasts.choices()).isEmpty();
    }

    @Test
    void anEmptyNoteJustMarksItDone() {
        page.log.likeThePicture();
        TodayRow omar = page.model.current().orElseThrow();
        page.line.begin(Kind.LOG, omar);
        page.line.submit();
        assertThat(notes(omar.personId())).isEmpty();
        assertThat(page.names()).doesNotContain("Omar Haddad");
    }

    @Test
    void aPlateThatWasLoggedSpinsAgain() {
        page.log.likeThePicture();
        page.line.begin(Kind.LOG, page.row("Wei Lin"));
        page.line.text().set("rang her");
        page.line.submit();
        assertThat(page.names()).doesNotContain("Wei Lin");
    }

    @Test
    void aSnoozeHidesTheRowUntilThatDay() {
        page.log.likeThePicture();
        page.line.begin(Kind.SNOOZE, page.model.current().orElseThrow());
        page.line.snooze(SnoozeChoice.THREE_DAYS);
        assertThat(page.names()).doesNotContain("Omar Haddad");
        assertThat(page.toasts.said()).containsExactly("Snoozed until Mon 23 Nov · send the revised quote");
        page.clock.turnTo(FRIDAY.plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC));
        page.model.tick();
        assertThat(page.names()).startsWith("Omar Haddad");
    }

    @Test
    void aSnoozeTakesADayInWordsAndSaysWhatIsWrongWithABadOne() {
        page.log.likeThePicture();
        page.line.begin(Kind.SNOOZE, page.model.current().orElseThrow());
        page.line.text().set("whenever");
        page.line.submit();
        assertThat(page.line.wrong().get()).isTrue();
        assertThat(page.line.text().get()).isEqualTo("whenever");
        assertThat(page.names()).contains("Omar Haddad");
        page.line.text().set("tomorrow");
        assertThat(page.line.hint().get()).isEqualTo("Comes back on Saturday, 21 November 2026.");
        page.line.submit();
        assertThat(page.names()).doesNotContain("Omar Haddad");
    }

    @Test
    void editingTheTextKeepsADayThatIsPast() {
        page.log.likeThePicture();
        page.line.begin(Kind.EDIT, page.row("Ines Kowalski"));
        assertThat(page.line.text().get()).isEqualTo("Wed 18 Nov · call about the venue");
        page.line.text().set("Wed 18 Nov · call about the hall");
        page.line.submit();
        assertThat(page.said()).contains("Ines Kowalski: Since Wednesday · call about the hall");
    }

    @Test
    void editingTheDayMovesTheFollowUp() {
        page.log.likeThePicture();
        page.line.begin(Kind.EDIT, page.row("Ines Kowalski"));
        page.line.text().set("tomorrow · call about the venue");
        page.line.submit();
        assertThat(page.names()).doesNotContain("Ines Kowalski");
    }

    @Test
    void anImpossibleDaySaysSoInPlaceAndChangesNothing() {
        page.log.likeThePicture();
        page.line.begin(Kind.EDIT, page.row("Ines Kowalski"));
        page.line.text().set("31 Feb · call");
        page.line.submit();
        assertThat(page.line.hint().get()).startsWith("“31 Feb” is on no calendar");
        assertThat(page.line.text().get()).isEqualTo("31 Feb · call");
        page.line.cancel();
        assertThat(page.names()).contains("Ines Kowalski");
    }

    @Test
    void aNextStepInWordsTakesTheMeetingOffThePage() {
        page.log.likeThePicture();
        page.line.begin(Kind.STEP, page.row("Ana Ruiz"));
        page.line.text().set("tomorrow send deck");
        assertThat(page.line.hint().get()).isEqualTo("Tomorrow · send deck");
        page.line.submit();
        assertThat(page.names()).doesNotContain("Ana Ruiz");
        assertThat(page.toasts.said()).containsExactly("Saved · Ana Ruiz, Tomorrow · send deck");
    }

    @Test
    void noNextStepNeededHidesThisMeetingButNotTheNext() {
        page.log.likeThePicture();
        MetRow ana = (MetRow) page.row("Ana Ruiz");
        page.deeds.needsNoNextStep(ana);
        assertThat(page.names()).doesNotContain("Ana Ruiz");
        page.log.met(ana.personId(), FRIDAY, "Party");
        assertThat(page.names()).contains("Ana Ruiz");
    }

    @Test
    void aChoiceSaysItsDayBeforeItIsTaken() {
        page.log.likeThePicture();
        page.line.begin(Kind.SNOOZE, page.row("Omar Haddad"));
        page.line.preview(SnoozeChoice.NEXT_MONTH);
        assertThat(page.line.hint().get()).isEqualTo("Comes back on Sunday, 20 December 2026.");
    }

    private List<String> notes(long person) {
        return new InteractionRepository(page.database, page.clock).timeline(person).stream()
                .map(row -> String.valueOf(row.note())).toList();
    }
}

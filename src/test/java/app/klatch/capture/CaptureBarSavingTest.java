package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.people.Person;
import app.klatch.people.PersonRepository;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/// What Enter does with a line, and that no line is ever lost.
final class CaptureBarSavingTest extends AtTheBar {
    @Test
    void enterSavesClearsTheLineAndSaysWhatWasSaved() {
        save("Ana Ruiz of Northwind !fri send deck");
        assertThat(people()).containsExactly("Ana Ruiz");
        assertThat(bar.textProperty().get()).isEmpty();
        assertThat(toasts.last()).isEqualTo("Saved · Ana Ruiz, follow-up Fri 20 Nov");
        assertThat(bar.sheetProperty().get().open()).isFalse();
    }

    @Test
    void aLineForTheNextTalkIsAChipUntilItIsClickedOff() {
        Sheet sheet = type("Ana Ruiz !next time ask about the boat in March");
        assertThat(labels(sheet)).containsExactly("Ana Ruiz", "Next time · ask about the boat in March");
        assertThat(rows(sheet)).containsExactly("Add Ana Ruiz and a line for next time");
        bar.toggle(sheet.chips().getLast());
        assertThat(labels(bar.sheetProperty().get()))
                .containsExactly("Ana Ruiz", "!next time ask about the boat in March", "off Next time · ask about the boat in March");
        bar.toggle(bar.sheetProperty().get().chips().getLast());
        bar.enter(AfterSave.NEXT);
        assertThat(toasts.last()).isEqualTo("Saved · Ana Ruiz, a line for next time");
    }

    @Test
    void undoTakesTheSaveBackAndPutsTheLineBackIntoTheBar() {
        save("Ana Ruiz #sailing");
        toasts.undo();
        assertThat(people()).isEmpty();
        assertThat(bar.textProperty().get()).isEqualTo("Ana Ruiz #sailing");
        assertThat(labels(bar.sheetProperty().get())).containsExactly("Ana Ruiz", "sailing");
    }

    @Test
    void aBroadcastIsShownAndSavedWithNobody() {
        Sheet sheet = type("posted pictures @Instagram yesterday");
        assertThat(labels(sheet)).containsExactly("broadcast", "pictures", "Instagram", "Tue 17 Nov");
        assertThat(rows(sheet)).containsExactly("Log a broadcast at Instagram Tue 17 Nov · to everybody there, with nobody in particular");
        assertThat(sheet.selected()).isZero();
        bar.enter(AfterSave.OPEN);
        assertThat(toasts.last()).isEqualTo("Saved · a broadcast at Instagram");
        assertThat(bar.textProperty().get()).isEmpty();
        assertThat(people()).isEmpty();
        assertThat(rows(type("posted pictures @Instagram; Ana Ruiz"))).containsExactly("Add Ana Ruiz",
                "Log a broadcast at Instagram to everybody there, with nobody in particular");
        bar.enter(AfterSave.NEXT);
        assertThat(toasts.last()).isEqualTo("Saved · Ana Ruiz, a broadcast at Instagram");
        toasts.undo();
        assertThat(new CapturedFileRepository(database).column("SELECT count(*) FROM interaction")).containsExactly("1");
    }

    @Test
    void undoOfAnOlderCardTouchesNothingAndSaysSo() {
        save("Ana Ruiz");
        Runnable first = toasts.takeBack();
        save("Omar Haddad");
        first.run();
        assertThat(people()).containsExactly("Ana Ruiz", "Omar Haddad");
        assertThat(toasts.last()).startsWith("Something else was done since.");
    }

    @Test
    void aPlatformThatTheFirstCardMadeIsTheSameForTheNext() {
        save("I'm at the Harbour Regatta");
        save("Ana Ruiz");
        save("Omar Haddad");
        CapturedFileRepository file = new CapturedFileRepository(database);
        assertThat(file.column("SELECT count(*) FROM gathering")).containsExactly("1");
        assertThat(file.column("SELECT count(*) FROM attendance")).containsExactly("2");
    }

    @Test
    void controlEnterOpensThePersonAndShiftEnterKeepsTheText() {
        type("Ana Ruiz");
        bar.enter(AfterSave.OPEN);
        assertThat(opened).hasSize(1);
        assertThat(new PersonRepository(database, CLOCK).find(opened.getFirst()).map(Person::name)).contains("Ana Ruiz");
        type("Omar Haddad");
        bar.enter(AfterSave.STAY);
        assertThat(bar.textProperty().get()).isEqualTo("Omar Haddad");
        assertThat(people()).containsExactly("Ana Ruiz", "Omar Haddad");
    }

    @Test
    void aPinnedOccasionGivesEveryCardItsPlaceUntilItIsReleased() {
        save("I'm at Chamber after-hours");
        assertThat(bar.pillProperty().get()).extracting(Pill::text).isEqualTo("Chamber after-hours · today");
        assertThat(people()).isEmpty();
        assertThat(labels(type("Ana Ruiz #sailing"))).containsExactly("Ana Ruiz", "Chamber after-hours", "sailing");
        assertThat(labels(type("Ana Ruiz @Facebook"))).doesNotContain("Chamber after-hours");
        assertThat(bar.release()).isTrue();
        assertThat(labels(type("Ana Ruiz"))).containsExactly("Ana Ruiz");
        assertThat(bar.pillProperty().get()).isNull();
    }

    @Test
    void anotherDayInTheLineWinsOverThePinnedOccasions() {
        save("I'm at Chamber after-hours");
        assertThat(labels(type("met Lara Holt tomorrow"))).doesNotContain("Chamber after-hours").anyMatch(label -> label.contains("meet Lara Holt"));
        assertThat(labels(type("met Jon Frey yesterday"))).doesNotContain("Chamber after-hours");
        save("met Lara Holt tomorrow");
        save("met Jon Frey yesterday");
        CapturedFileRepository file = new CapturedFileRepository(database);
        assertThat(file.column("SELECT text FROM follow_up")).containsExactly("meet Lara Holt");
        assertThat(file.column("SELECT gathering_id IS NULL AND platform_id IS NULL FROM interaction")).as("only Jon's, of another day").containsExactly("1");
        save("Ana Ruiz");
        assertThat(file.column("SELECT count(*) FROM attendance")).as("the occasion is still pinned").containsExactly("1");
    }

    @Test
    void oneCardCanDoWithoutThePinnedOccasion() {
        save("I'm at Chamber after-hours");
        type("Ana Ruiz");
        bar.toggle(bar.sheetProperty().get().chips().getLast());
        assertThat(labels(bar.sheetProperty().get())).containsExactly("Ana Ruiz", "off Chamber after-hours");
        bar.enter(AfterSave.NEXT);
        assertThat(labels(type("Omar Haddad"))).containsExactly("Omar Haddad", "Chamber after-hours");
    }

    @Test
    void draftAndPinnedOccasionSurviveARestart() {
        save("I'm at Chamber after-hours");
        type("Ana Ruiz, half a li");
        assertThat(bar.keepDraft()).isTrue();
        assertThat(bar.keepDraft()).isFalse();
        CaptureBarViewModel next = bar();
        assertThat(next.textProperty().get()).isEqualTo("Ana Ruiz, half a li");
        assertThat(next.sheetProperty().get().open()).isFalse();
        assertThat(next.pillProperty().get()).extracting(Pill::text).isEqualTo("Chamber after-hours · today");
    }

    @Test
    void aSavedLineIsNoDraftAnyMore() {
        save("Ana Ruiz");
        assertThat(bar().textProperty().get()).isEmpty();
    }

    @Test
    void aLineThatCouldNotBeSavedComesBackWithTheReason() {
        type("Ana Ruiz #sailing");
        refuseWrites();
        bar.enter(AfterSave.NEXT);
        assertThat(bar.textProperty().get()).isEqualTo("Ana Ruiz #sailing");
        assertThat(bar.sheetProperty().get().error()).isNotBlank();
        assertThat(people()).isEmpty();
    }

    @Test
    void aLineThatCouldNotBeSavedWaitsBesideWhatWasTypedSince() {
        Queue<Runnable> later = new ArrayDeque<>();
        bar = bar(later::add);
        runAll(later);
        refuseWrites();
        save("Ana Ruiz #sailing");
        type("Omar Haddad");
        runAll(later);
        Sheet sheet = bar.sheetProperty().get();
        assertThat(bar.textProperty().get()).isEqualTo("Omar Haddad");
        assertThat(sheet.error()).isNotBlank();
        assertThat(rows(sheet)).contains("Not saved yet: Ana Ruiz #sailing");
        bar.act(rows(sheet).indexOf("Not saved yet: Ana Ruiz #sailing"));
        assertThat(bar.textProperty().get()).isEqualTo("Ana Ruiz #sailing");
        assertThat(rows(bar.sheetProperty().get())).contains("Not saved yet: Omar Haddad");
        bar.close();
        runAll(later);
        assertThat(new DraftRepository(database).lines()).containsExactly("Ana Ruiz #sailing", "Omar Haddad");
    }

    @Test
    void theLineIsClearedBeforeTheFileHasAnswered() {
        Queue<Runnable> later = new ArrayDeque<>();
        bar = bar(later::add);
        save("Ana Ruiz");
        assertThat(bar.textProperty().get()).isEmpty();
        assertThat(people()).isEmpty();
        runAll(later);
        assertThat(people()).containsExactly("Ana Ruiz");
    }

    @Test
    void aLineOfTwentyThousandCharactersIsReadWithoutHarm() {
        String text = "Ana Ruiz // " + "many words ".repeat(1_500);
        assertThat(labels(type(text))).contains("Ana Ruiz");
        bar.refused(100_000);
        assertThat(bar.sheetProperty().get().error()).contains("100,000").contains("clipboard");
        assertThat(bar.textProperty().get()).isEqualTo(text);
    }

    @Test
    void aPastedListOfAThousandPeopleIsSavedInOneStepAndShownInPart() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            list.append("Person Number").append((char) ('A' + i % 26)).append((char) ('a' + i / 26)).append('\n');
        }
        Sheet sheet = type(list.toString());
        assertThat(rows(sheet).getFirst()).isEqualTo("Add 1,000 people");
        assertThat(sheet.rows()).hasSizeLessThan(50);
        assertThat(sheet.chips()).hasSizeLessThan(100);
        bar.enter(AfterSave.NEXT);
        assertThat(people()).hasSize(1_000);
        toasts.undo();
        assertThat(people()).isEmpty();
    }

    @Test
    void controlCharactersEmojiAndOtherScriptsAreSavedAsTyped() {
        save("李伟");
        save("Zoë 🎉 Ruiz");
        save("عمر حداد");
        type("Bad\u0000\u0007 Name");
        bar.enter(AfterSave.NEXT);
        assertThat(people()).hasSize(4).contains("李伟", "عمر حداد");
    }
}

package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.people.Person;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.people.PersonRowRepository;
import app.klatch.ui.Background;
import app.klatch.ui.RelativeDate;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CaptureBarViewModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-18T18:30:00Z"), ZoneId.of("UTC"));

    @TempDir
    Path folder;

    private final SaidToasts toasts = new SaidToasts();
    private final List<Long> opened = new ArrayList<>();
    private Database database;
    private CaptureBarViewModel bar;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        bar = bar();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private CaptureBarViewModel bar() {
        return bar(Runnable::run);
    }

    private CaptureBarViewModel bar(Executor worker) {
        Background now = new Background(worker, Runnable::run, failure -> {
            throw new IllegalStateException(failure);
        });
        CaptureBarViewModel made = new CaptureBarViewModel(
                database, finder(), now, Runnable::run, CLOCK, toasts, opened::add);
        made.focused(true);
        return made;
    }

    private FilePeopleFinder finder() {
        PersonRowRepository rows = new PersonRowRepository(database, CLOCK);
        return new FilePeopleFinder(new PeopleSearchRepository(database, rows), rows, new RelativeDate(CLOCK));
    }

    private Sheet type(String text) {
        bar.textProperty().set(text);
        return bar.sheetProperty().get();
    }

    private void save(String text) {
        type(text);
        bar.enter(AfterSave.NEXT);
    }

    private List<String> people() {
        return new CapturedFileRepository(database).column("SELECT name FROM person ORDER BY name");
    }

    private long add(String name) {
        return new PersonRepository(database, CLOCK).add(PersonFields.named(name), name);
    }

    private static List<String> labels(Sheet sheet) {
        return sheet.chips().stream().map(chip -> (chip.off() ? "off " : "") + chip.label()).toList();
    }

    private static List<String> rows(Sheet sheet) {
        return sheet.rows().stream().map(SheetRow::sentence).toList();
    }

    @Test
    void theLineIsUnderstoodAsChipsInTheOrderOfTheText() {
        Sheet sheet = type("Met Ana Ruiz of Northwind @Chamber after-hours #sailing !fri send deck // twins");
        assertThat(sheet.open()).isTrue();
        assertThat(labels(sheet)).containsSubsequence("Ana Ruiz", "Northwind", "Chamber after-hours", "sailing", "Fri 20 Nov · send deck", "twins");
        assertThat(rows(sheet).getFirst()).isEqualTo("Add Ana Ruiz and a follow-up on Fri 20 Nov");
        assertThat(sheet.selected()).isZero();
    }

    @Test
    void enterSavesClearsTheLineAndSaysWhatWasSaved() {
        save("Ana Ruiz of Northwind !fri send deck");
        assertThat(people()).containsExactly("Ana Ruiz");
        assertThat(bar.textProperty().get()).isEmpty();
        assertThat(toasts.last()).isEqualTo("Saved · Ana Ruiz, follow-up Fri 20 Nov");
        assertThat(bar.sheetProperty().get().open()).isFalse();
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
    void undoOfAnOlderCardTouchesNothingAndSaysSo() {
        save("Ana Ruiz");
        Runnable first = toasts.said.getLast().undo();
        save("Omar Haddad");
        first.run();
        assertThat(people()).containsExactly("Ana Ruiz", "Omar Haddad");
        assertThat(toasts.last()).startsWith("Something else was done since.");
    }

    @Test
    void aChipThatIsClickedOffIsPlainTextAndCanBeSwitchedOnAgain() {
        Sheet before = type("Ana Ruiz #sailing");
        bar.toggle(before.chips().getLast());
        Sheet off = bar.sheetProperty().get();
        assertThat(labels(off)).contains("off sailing");
        bar.toggle(off.chips().stream().filter(SheetChip::off).findFirst().orElseThrow());
        assertThat(bar.sheetProperty().get()).isEqualTo(before);
        assertThat(bar.textProperty().get()).isEqualTo("Ana Ruiz #sailing");
    }

    @Test
    void aChipStaysOffWhileTheTextBeforeItIsEdited() {
        type("Ana #sailing");
        bar.toggle(bar.sheetProperty().get().chips().getLast());
        Sheet later = type("Ana Ruiz #sailing");
        assertThat(labels(later)).contains("off sailing").doesNotContain("sailing");
    }

    @Test
    void theNextCardKnowsThePersonOfTheCardBefore() {
        save("Ana Ruiz of Northwind");
        assertThat(rows(type("Ana Ruiz #chess")).getFirst()).startsWith("Log with Ana Ruiz Northwind");
        bar.enter(AfterSave.NEXT);
        assertThat(people()).containsExactly("Ana Ruiz");
    }

    @Test
    void tabGoesFromTheKnownPersonToANewOneAndBack() {
        add("Ana Ruiz");
        assertThat(type("Ana Ruiz likes chess").selected()).isZero();
        assertThat(bar.nextReading()).isTrue();
        assertThat(bar.sheetProperty().get().selected()).isEqualTo(1);
        assertThat(type("Ana Ruiz likes chess !fri").selected()).isEqualTo(1);
        bar.enter(AfterSave.NEXT);
        assertThat(people()).containsExactly("Ana Ruiz", "Ana Ruiz");
    }

    @Test
    void whoWasTakenBackElsewhereIsNewAgain() {
        save("Ana Ruiz");
        database.undo();
        assertThat(rows(type("Ana Ruiz")).getFirst()).isEqualTo("Add Ana Ruiz");
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
    void aLikelyDuplicateIsSaidUnderTheLine() {
        save("Omar Haddad +1 415 555 0132");
        Sheet sheet = type("Omar H. +1 415 555 0132");
        assertThat(sheet.notices()).anyMatch(notice -> notice.startsWith("Same phone as Omar Haddad"));
    }

    @Test
    void anImpossibleDateIsKeptInTheNoteAndSaid() {
        assertThat(type("Ana Ruiz !31 Feb").notices()).anyMatch(notice -> notice.contains("31 Feb"));
    }

    @Test
    void severalPeopleAreOneActWithARowForEach() {
        add("Omar Haddad");
        Sheet sheet = type("Ana Ruiz; Omar Haddad; Wei Lin !fri");
        assertThat(rows(sheet).getFirst()).startsWith("Save 3 people 2 new, 1 known and a follow-up on Fri 20 Nov");
        assertThat(rows(sheet)).anyMatch(row -> row.startsWith("Log with Omar Haddad"));
        bar.enter(AfterSave.NEXT);
        assertThat(people()).containsExactly("Ana Ruiz", "Omar Haddad", "Wei Lin");
        assertThat(toasts.last()).startsWith("Saved · Ana Ruiz, Omar Haddad and Wei Lin");
    }

    @Test
    void whatIsFoundCanBeOpenedByDownAndEnter() {
        long ana = add("Ana Ruiz");
        assertThat(rows(type("ana"))).contains("Open Ana Ruiz");
        while (bar.move(1)) {
            assertThat(bar.sheetProperty().get().selected()).isPositive();
        }
        bar.enter(AfterSave.NEXT);
        assertThat(opened).containsExactly(ana);
        assertThat(people()).containsExactly("Ana Ruiz");
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
    void enterOnNothingSaysWhatToTypeAndKeepsTheText() {
        save("");
        assertThat(bar.sheetProperty().get().error()).isEqualTo("Nothing is typed yet. A name is enough.");
        assertThat(bar.sheetProperty().get().open()).isTrue();
        save("!fri");
        assertThat(bar.sheetProperty().get().error()).startsWith("Who is it?");
        assertThat(bar.textProperty().get()).isEqualTo("!fri");
        assertThat(type("!fri A").error()).isNull();
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

    private static void runAll(Queue<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    /// Makes every save fail, as a full disk would.
    private void refuseWrites() {
        new CapturedFileRepository(database).refusePeople();
    }
}

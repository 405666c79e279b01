package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.WorkWeek;
import app.klatch.week.WeekSettings;
import app.klatch.week.WeekSettingsRepository;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is shown of a line while it is typed.
final class CaptureBarViewModelTest extends AtTheBar {
    @Test
    void theLineIsUnderstoodAsChipsInTheOrderOfTheText() {
        Sheet sheet = type("Met Ana Ruiz of Northwind @Chamber after-hours #sailing !fri send deck // twins");
        assertThat(sheet.open()).isTrue();
        assertThat(labels(sheet)).containsSubsequence("Ana Ruiz", "Northwind", "Chamber after-hours", "sailing", "Fri 20 Nov · send deck", "twins");
        assertThat(rows(sheet).getFirst()).isEqualTo("Add Ana Ruiz and a follow-up on Fri 20 Nov");
        assertThat(sheet.selected()).isZero();
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
    void theEndOfTheWeekIsTheOwnersAlsoAfterItWasChanged() {
        assertThat(labels(type("Ana Ruiz !end of week call"))).contains("Fri 20 Nov · call");
        new WeekSettingsRepository(database).put(new WeekSettings(new WorkWeek(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)),
                DayOfWeek.THURSDAY, LocalTime.of(16, 0)));
        assertThat(labels(type("Ana Ruiz !end of the week call"))).contains("Thu 19 Nov · call");
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
    void aTalkStillToComeSaysThatItIsPlannedAndADoubtfulDayAsks() {
        add("Omar Haddad");
        Sheet planned = type("called Omar Haddad tomorrow");
        assertThat(rows(planned).getFirst()).startsWith("Plan with Omar Haddad");
        assertThat(labels(planned)).anyMatch(label -> label.endsWith(" · call Omar Haddad"));
        assertThat(planned.notices()).isEmpty();
        Sheet doubtful = type("called Omar Haddad about the fair tomorrow");
        assertThat(rows(doubtful).getFirst()).startsWith("Log with Omar Haddad");
        assertThat(doubtful.notices()).containsExactly("“tomorrow” is still to come; it is kept in the note. Planned? Put ! before it.");
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
    void enterOnNothingSaysWhatToTypeAndKeepsTheText() {
        save("");
        assertThat(bar.sheetProperty().get().error()).isEqualTo("Nothing is typed yet. A name is enough.");
        assertThat(bar.sheetProperty().get().open()).isTrue();
        save("!fri");
        assertThat(bar.sheetProperty().get().error()).startsWith("Who is it?");
        assertThat(bar.textProperty().get()).isEqualTo("!fri");
        assertThat(type("!fri A").error()).isNull();
    }
}

package app.klatch.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.people.PeopleSort.Column;
import app.klatch.people.PeopleViewModel.Showing;
import app.klatch.ui.Toasts;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PeopleViewModelTest {
    @TempDir Path folder;
    private PeopleSetting setting;
    private PeopleViewModel model;

    @BeforeEach
    void open() {
        setting = new PeopleSetting(folder);
        model = setting.model;
    }

    @AfterEach
    void close() {
        setting.close();
    }

    @Test
    void peopleAreListedByNameAndCounted() {
        model.refresh();
        assertThat(model.showingProperty().get()).isEqualTo(Showing.NOBODY_ADDED);
        setting.add("Omar Haddad");
        assertThat(model.countProperty().get()).isEqualTo("1 person");
        setting.add("Émile Zola");
        setting.add("ana ruiz");
        assertThat(setting.names()).containsExactly("ana ruiz", "Émile Zola", "Omar Haddad");
        assertThat(model.countProperty().get()).isEqualTo("3 people");
        assertThat(model.showingProperty().get()).isEqualTo(Showing.PEOPLE);
    }

    @Test
    void typingSearchesAndClearingBringsEverybodyBack() {
        List.of("Ana Ruiz", "Anatol Weber", "Omar Haddad").forEach(setting::add);
        model.filterProperty().set("ana");
        assertThat(setting.names()).containsExactly("Ana Ruiz", "Anatol Weber");
        assertThat(model.countProperty().get()).isEqualTo("2 people match");
        model.filterProperty().set("anat");
        assertThat(model.countProperty().get()).isEqualTo("1 person matches");
        model.filterProperty().set("anatx");
        assertThat(model.showingProperty().get()).isEqualTo(Showing.NOBODY_MATCHES);
        model.filterProperty().set(" ");
        assertThat(setting.names()).hasSize(3);
    }

    @Test
    void onlyTheAnswerToTheNewestKeystrokeIsShown() {
        Deque<Runnable> worker = new ArrayDeque<>();
        Deque<Runnable> ui = new ArrayDeque<>();
        setting.close();
        try (PeopleSetting slow = new PeopleSetting(folder, worker::add, ui::add)) {
            slow.add("Ana Ruiz");
            slow.add("Omar Haddad");
            drain(worker, ui);
            slow.model.filterProperty().set("ana");
            worker.remove().run();                            // found, but not yet shown
            slow.model.filterProperty().set("oma");
            ui.remove().run();
            assertThat(slow.model.countProperty().get()).isEqualTo("2 people");
            drain(worker, ui);
            assertThat(slow.names()).containsExactly("Omar Haddad");
        }
        setting = new PeopleSetting(folder);
    }

    @Test
    void tooManyMatchesSaySoAndEveryColumnSortsOverEverybody() {
        PeopleSeed.fill(setting.database, 1_200);
        model.filterProperty().set("example");
        assertThat(model.countProperty().get()).startsWith("The first 300");
        model.filterProperty().set("");
        for (Column column : Column.values()) {
            model.sortBy(new PeopleSort(column, true));
            assertThat(model.listingProperty().get().ids()).as("%s", column).hasSize(1_200).doesNotHaveDuplicates();
        }
    }

    @Test
    void aSortChosenIsKeptWhileSearching() {
        List.of("Ana Ruiz", "Anatol Weber", "Omar Haddad").forEach(setting::add);
        model.sortBy(new PeopleSort(Column.NAME, true));
        model.filterProperty().set("ana");
        assertThat(setting.names()).containsExactly("Anatol Weber", "Ana Ruiz");
    }

    @Test
    void linesFarDownTheListAreLoadedWhenTheyAreLookedAt() {
        PeopleSeed.fill(setting.database, 1_000);
        model.refresh();
        int before = model.linesLoadedProperty().get();
        List<Long> ids = model.listingProperty().get().ids();
        assertThat(model.line(900)).isNotNull().extracting(PersonRow::id).isEqualTo(ids.get(900));
        assertThat(model.linesLoadedProperty().get()).isGreaterThan(before);
        assertThat(model.line(1_000)).isNull();
    }

    @Test
    void theSelectedStaySelectedAfterAReload() {
        long ana = setting.add("Ana Ruiz");
        setting.add("Omar Haddad");
        model.select(List.of(ana));
        setting.add("Abel First");
        assertThat(model.listingProperty().get().selected()).containsExactly(ana);
        model.filterProperty().set("omar");
        assertThat(model.selected()).isEmpty();
    }

    @Test
    void archivingSelectsWhoeverStandsInTheirPlaceAndUndoBringsThemBack() {
        setting.add("Ana Ruiz");
        long bo = setting.add("Bo Larsen");
        long cy = setting.add("Cy Young");
        model.select(List.of(bo));
        model.archiveSelected();
        assertThat(setting.names()).containsExactly("Ana Ruiz", "Cy Young");
        assertThat(model.selected()).containsExactly(cy);
        assertThat(setting.said).containsExactly("Archived Bo Larsen");
        setting.toasts.undo();
        assertThat(setting.names()).containsExactly("Ana Ruiz", "Bo Larsen", "Cy Young");
        assertThat(model.selected()).containsExactly(bo);
    }

    @Test
    void undoOfAnOlderToastLeavesWhatWasWrittenSinceAlone() {
        long ana = setting.add("Ana Ruiz");
        model.select(List.of(ana));
        model.archiveSelected();
        setting.add("Bo Larsen");
        setting.toasts.undo();
        assertThat(setting.said).last().isEqualTo(Toasts.CHANGED_SINCE);
        assertThat(setting.names()).containsExactly("Bo Larsen");
        assertThat(model.selected()).doesNotContain(ana);
    }

    @Test
    void theArchivedAreListedApartAndComeBackTogether() {
        List<Long> both = List.of(setting.add("Ana Ruiz"), setting.add("Bo Larsen"));
        model.select(both);
        model.archiveSelected();
        assertThat(model.showingProperty().get()).isEqualTo(Showing.ALL_ARCHIVED);
        model.archivedProperty().set(true);
        assertThat(model.countProperty().get()).isEqualTo("2 archived people");
        model.select(both);
        model.archiveSelected();
        assertThat(setting.said).last().isEqualTo("Brought back 2 people");
        assertThat(model.showingProperty().get()).isEqualTo(Showing.NOBODY_ARCHIVED);
        model.archivedProperty().set(false);
        assertThat(setting.names()).containsExactly("Ana Ruiz", "Bo Larsen");
    }

    @Test
    void deletingSeveralAsksFirstAndCanBeUndone() {
        List<Long> both = List.of(setting.add("Ana Ruiz"), setting.add("Bo Larsen"));
        model.refresh();
        model.select(List.of(both.getFirst()));
        model.deleteSelected();
        assertThat(setting.questions).isEmpty();
        assertThat(setting.said).last().isEqualTo("Deleted Ana Ruiz");
        setting.toasts.undo();
        model.select(both);
        model.deleteSelected();
        assertThat(setting.questions).containsExactly("Delete 2 people?");
        assertThat(setting.names()).isEmpty();
        setting.toasts.undo();
        assertThat(setting.names()).containsExactly("Ana Ruiz", "Bo Larsen");
    }

    @Test
    void actingOnNobodyDoesNothing() {
        setting.add("Ana Ruiz");
        model.archiveSelected();
        model.deleteSelected();
        assertThat(setting.said).isEmpty();
        assertThat(setting.names()).containsExactly("Ana Ruiz");
    }

    private static void drain(Deque<Runnable> worker, Deque<Runnable> ui) {
        while (!worker.isEmpty() || !ui.isEmpty()) {
            (worker.isEmpty() ? ui : worker).remove().run();
        }
    }
}

package app.klatch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Backups;
import app.klatch.notify.Morning;
import app.klatch.notify.NotifyProblem;
import app.klatch.people.Closeness;
import app.klatch.plates.PlateDefaults;
import app.klatch.plates.PlateWords;
import app.klatch.ui.Theme;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsViewModelTest {
    @TempDir Path folder;
    private SettingsPage page;
    private SettingsViewModel model;

    @BeforeEach
    void open() {
        page = new SettingsPage(folder, Runnable::run, (_, text) -> {
            throw new NotifyProblem("The system refused “" + text + "”.");
        });
        model = page.model;
        model.inFront(true);
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void aChoiceIsSavedAndHoldsAtOnce() {
        model.choose(Theme.Choice.DARK);
        assertThat(page.heard).containsExactly(Theme.Choice.DARK);
        assertThat(shown().theme()).isEqualTo(Theme.Choice.DARK);
        assertThat(page.rooms.theme()).isEqualTo(Theme.Choice.DARK);
    }

    @Test
    void aDayIsMadeAWorkDayAndAFreeOneAgain() {
        model.toggle(DayOfWeek.SATURDAY);
        assertThat(shown().week().workWeek().days()).hasSize(6).contains(DayOfWeek.SATURDAY);
        model.toggle(DayOfWeek.SATURDAY);
        assertThat(shown().week().workWeek().days()).hasSize(5);
    }

    @Test
    void theLastWorkDayStaysAndSaysWhy() {
        shown().week().workWeek().days().stream().filter(day -> day != DayOfWeek.TUESDAY).toList().forEach(model::toggle);
        model.toggle(DayOfWeek.TUESDAY);
        assertThat(shown().week().workWeek().days()).containsExactly(DayOfWeek.TUESDAY);
        assertThat(model.daysProblem().get()).startsWith("A week needs at least one work day");
        model.toggle(DayOfWeek.FRIDAY);
        assertThat(model.daysProblem().get()).isEmpty();
    }

    @Test
    void theReviewMovesToTheDayAndHourThatAreSaid() {
        model.reviewOn(DayOfWeek.THURSDAY);
        assertThat(model.reviewAt("3:30pm")).isNull();
        assertThat(shown().week().reviewDay()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(shown().week().reviewTime()).isEqualTo(LocalTime.of(15, 30));
    }

    @Test
    void anHourThatIsNoneIsSaidAndChangesNothing() {
        assertThat(model.reviewAt("late")).isEqualTo("At what time? Say it like 16:00 or 4pm.");
        assertThat(shown().week().reviewTime()).isEqualTo(LocalTime.of(16, 0));
    }

    @Test
    void whatICareAboutIsAddedAndTakenAway() {
        model.addInterests("sailing, old maps");
        assertThat(shown().interests()).containsExactly("old maps", "sailing");
        model.removeInterest("sailing");
        assertThat(shown().interests()).containsExactly("old maps");
        assertThat(page.said).containsExactly("Added sailing, old maps", "Removed sailing");
        assertThat(page.database.undo()).contains("Remove sailing");
        assertThat(shown().interests()).containsExactly("old maps", "sailing");
    }

    @Test
    void theUsualPlateOfAFriendIsChangedInWordsAndBroughtBackByNone() {
        assertThat(model.usually(Closeness.FRIEND, "every 5 to 8 weeks")).isNull();
        assertThat(PlateWords.of(shown().plates().of("FRIEND"))).isEqualTo("every 5 to 8 weeks");
        assertThat(model.usually(Closeness.FRIEND, "when I like")).startsWith("“when I like” is not a rhythm I know.");
        assertThat(PlateWords.of(shown().plates().of("FRIEND"))).isEqualTo("every 5 to 8 weeks");
        assertThat(page.database.undo()).contains("Change the usual plate");
        assertThat(shown().plates().of("FRIEND")).isEqualTo(PlateDefaults.SHIPPED.get("FRIEND"));
        model.usually(Closeness.FRIEND, "weekly");
        model.usually(Closeness.FRIEND, " ");
        assertThat(shown().plates().of("FRIEND")).isEqualTo(PlateDefaults.SHIPPED.get("FRIEND"));
    }

    @Test
    void theMorningIsOffUntilItIsChosen() {
        assertThat(shown().morning().on()).isFalse();
        model.notifyInTheMorning(true);
        assertThat(model.notifyAt("8")).isNull();
        assertThat(shown().morning().on()).isTrue();
        assertThat(shown().morning().at()).isEqualTo(LocalTime.of(8, 0));
    }

    @Test
    void aNotificationThatFailsIsSaidInItsPlaceOnly() {
        assertThat(model.offer().get()).isEqualTo(Morning.Offer.YES);
        model.tryNotification();
        assertThat(shown().morning().problem()).isEqualTo("The system refused “1 plate today”.");
        assertThat(page.said).isEmpty();
        model.notifyInTheMorning(false);
        assertThat(shown().morning().problem()).isNull();
    }

    @Test
    void theFileAndItsNewestBackupAreShown() {
        assertThat(shown().backup().at()).isNull();
        Backups.daily(page.database.file(), LocalDate.of(2026, 11, 20));
        model.inFront(false);
        model.toggle(DayOfWeek.SATURDAY);
        model.inFront(true);
        assertThat(shown().backup().at()).isNotNull();
        model.copyPath();
        model.openFolder();
        assertThat(page.heard).containsExactly(page.database.file().toString(), folder);
    }

    @Test
    void whatIsWrittenElsewhereIsReadOnlyInFront() {
        model.inFront(false);
        page.rooms.morning().at(LocalTime.of(7, 0));
        assertThat(shown().morning().at()).isEqualTo(LocalTime.of(9, 0));
        model.inFront(true);
        assertThat(shown().morning().at()).isEqualTo(LocalTime.of(7, 0));
    }

    private Settings shown() {
        return Objects.requireNonNull(model.shown().get());
    }
}

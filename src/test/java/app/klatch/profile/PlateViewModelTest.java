package app.klatch.profile;

import static app.klatch.profile.PersonSetting.FRIDAY;
import static app.klatch.profile.PersonSetting.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.people.Closeness;
import app.klatch.people.PersonFields;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateDefaultRepository;
import app.klatch.plates.PlateDefaults;
import app.klatch.plates.PlateRule;
import app.klatch.plates.PlateWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the plate's card on a person's page says and does.
final class PlateViewModelTest {
    @TempDir Path folder;
    private PersonSetting setting;
    private List<String> said;
    private Database database;
    private ProfileViewModel model;

    @BeforeEach
    void open() {
        setting = new PersonSetting(folder);
        said = setting.said;
        database = setting.database;
        model = setting.model;
        model.show(setting.rooms.people().add(new PersonFields("Ana Ruiz", null, null, Closeness.FRIEND, null, null), "Ana Ruiz"));
    }

    @AfterEach
    void close() {
        setting.close();
    }

    @Test
    void somebodyWithoutAPlateIsOfferedWhatIsUsualForTheirCloseness() {
        assertThat(model.plate().usualWords(shown())).isEqualTo("Enter alone takes every 6 to 10 weeks, usual for a friend.");
        new PlateDefaultRepository(database, FRIDAY).set("FRIEND", new Plate(Period.ofWeeks(3), null));
        model.plate().takeUsual(shown());
        assertThat(shown().plate()).isEqualTo(new Plate(Period.ofWeeks(3), null));
        assertThat(said).containsExactly("Ana Ruiz · every 3 weeks");
        database.undo();
        assertThat(shown().plate()).isNull();
    }

    @Test
    void whoHasNoClosenessCountsAsAContactAndTheOwnersOwnCanBeTakenBack() {
        PlateDefaultRepository usual = new PlateDefaultRepository(database, FRIDAY);
        usual.set("CONTACT", new Plate(Period.ofMonths(1), null));
        assertThat(usual.get().of(null)).isEqualTo(new Plate(Period.ofMonths(1), null));
        usual.reset("CONTACT");
        assertThat(usual.get().of(null)).isEqualTo(PlateDefaults.SHIPPED.get("CONTACT"));
    }

    @Test
    void thePlateIsSnoozedInWordsSkippedLetRestAndWoken() {
        model.plate().set(shown(), "every 4 to 6 weeks");
        assertThat(model.plate().snooze(shown(), "one fine day")).isNotNull();
        assertThat(model.plate().snooze(shown(), "today")).contains("A day to come");
        assertThat(model.plate().snooze(shown(), "1 dec")).isNull();
        assertThat(model.plate().standing(shown()).snoozedUntil()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(model.plate().reason(shown())).isEqualTo("not talked yet · you set 4 to 6 weeks; snoozed until Tue 1 Dec");
        model.plate().endSnooze(shown());
        assertThat(model.plate().standing(shown()).snoozedUntil()).isNull();
        model.plate().skip(shown());
        assertThat(model.plate().reason(shown())).endsWith("; skipped today");
        model.plate().letRest(shown());
        assertThat(model.plate().reason(shown())).isEqualTo("resting since today; you set 4 to 6 weeks");
        model.plate().wake(shown());
        assertThat(model.plate().standing(shown()).due()).isEqualTo(TODAY.plusWeeks(4));
    }

    @Test
    void aPlateIsSetInWordsWithOrWithoutEveryAndLetRest() {
        for (String words : List.of("every 4 to 6 weeks", "4 to 6 weeks", "every 4w..6w")) {
            assertThat(model.plate().set(shown(), words)).as(words).isNull();
            assertThat(PlateWords.of(Objects.requireNonNull(shown().plate()))).isEqualTo("every 4 to 6 weeks");
        }
        assertThat(model.plate().standing(shown()).due()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(model.plate().set(shown(), "often")).contains("often");
        assertThat(model.plate().set(shown(), "")).isNull();
        assertThat(model.plate().standing(shown()).state()).isEqualTo(PlateRule.State.RESTING);
        database.undo();
        assertThat(shown().plate()).isNotNull();
    }

    private Profile shown() {
        return setting.shown();
    }
}

package app.klatch.profile;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.people.Closeness;
import app.klatch.people.PersonFields;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateDefaultRepository;
import app.klatch.plates.PlateDefaults;
import app.klatch.ui.Acts;
import app.klatch.ui.Background;
import app.klatch.ui.Toasts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the plate's card on a person's page says and does.
final class PlateViewModelTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir Path folder;
    private final List<String> said = new ArrayList<>();
    private Database database;
    private ProfileViewModel model;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        Rooms rooms = Rooms.of(database, FRIDAY);
        Background background = new Background(Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        Toasts toasts = new Toasts() {
            @Override
            public void show(String text, @Nullable Runnable undo) {
                said.add(text);
            }

            @Override
            public void error(String whatHappened, @Nullable String details) {
                throw new AssertionError(whatHappened);
            }
        };
        model = new ProfileViewModel(rooms, new DayWords(new DateWords(Locale.US), FRIDAY),
                new Acts(background, toasts, database::newestStep, database::undo));
        model.show(rooms.people().add(new PersonFields("Ana Ruiz", null, null, Closeness.FRIEND, null, null), "Ana Ruiz"));
    }

    @AfterEach
    void close() {
        database.close();
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

    private Profile shown() {
        return Objects.requireNonNull(model.profile().get());
    }
}

package app.klatch.notify;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.WorkWeek;
import app.klatch.db.Database;
import app.klatch.ui.Background;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Over a real file; everything happens at once.
final class MorningTest {
    private final List<String> shown = new ArrayList<>();
    private Database database;
    private MorningSettingsRepository repository;
    private String words = "5 follow-ups and 3 plates today";
    private @Nullable NotifyProblem refusal;
    private boolean offered = true;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = Database.open(folder.resolve("klatch.db"));
        repository = new MorningSettingsRepository(database);
        repository.on(true);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void itIsToldOnceADay() {
        Morning morning = at("2026-11-20T09:00:00Z");
        morning.tick();
        morning.tick();
        assertThat(shown).containsExactly("5 follow-ups and 3 plates today");
    }

    @Test
    void itIsToldOnceADayAlsoWhenTheProgramStartsAgain() {
        at("2026-11-20T09:00:00Z").tick();
        at("2026-11-20T09:20:00Z").tick();
        assertThat(shown).hasSize(1);
        at("2026-11-23T09:20:00Z").tick();
        assertThat(shown).as("on Monday").hasSize(2);
    }

    @Test
    void whenNothingIsDueNothingIsSaid() {
        words = "";
        at("2026-11-20T09:00:00Z").tick();
        assertThat(shown).isEmpty();
    }

    @Test
    void anHourThatIsChosenWhileTheProgramRunsHolds() {
        Morning morning = at("2026-11-20T07:30:00Z");
        morning.tick();
        assertThat(shown).isEmpty();
        repository.at(LocalTime.of(7, 0));
        morning.tick();
        assertThat(shown).hasSize(1);
    }

    @Test
    void aFailureIsKeptForTheSettingsUntilItWorksAgain() {
        refusal = new NotifyProblem("The system refused the notification.");
        at("2026-11-20T09:00:00Z").tick();
        assertThat(repository.get().problem()).isEqualTo("The system refused the notification.");
        refusal = null;
        at("2026-11-20T09:10:00Z").tryNow();
        assertThat(repository.get().problem()).isNull();
        assertThat(shown).hasSize(1);
    }

    @Test
    void whereTheSystemOffersNothingTheSettingSaysSo() {
        offered = false;
        Morning morning = at("2026-11-20T09:00:00Z");
        assertThat(morning.offer().get()).isEqualTo(Morning.Offer.UNKNOWN);
        morning.look();
        assertThat(morning.offer().get()).isEqualTo(Morning.Offer.NONE);
        morning.tick();
        assertThat(repository.get().problem()).contains("offers no notifications");
    }

    private Morning at(String instant) {
        Background now = new Background(Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        Notifier notifier = (_, text) -> {
            if (refusal != null) {
                throw refusal;
            }
            shown.add(text);
        };
        return new Morning(repository, WorkWeek::mondayToFriday, () -> words,
                () -> offered ? Optional.of(notifier) : Optional.empty(), now, now, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }
}

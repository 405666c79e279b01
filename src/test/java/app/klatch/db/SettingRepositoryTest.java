package app.klatch.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingRepositoryTest {
    @Test
    void theNewestChoiceIsKeptInTheFileAndIsNoUndoStep(@TempDir Path folder) {
        Path file = folder.resolve("klatch.db");
        try (Database database = Database.open(file)) {
            SettingRepository settings = new SettingRepository(database);
            assertThat(settings.get("theme")).isEmpty();
            settings.put("theme", "LIGHT");
            settings.put("theme", "DARK");
            assertThat(database.undoLabel()).isEmpty();
        }
        try (Database database = Database.open(file)) {
            assertThat(new SettingRepository(database).get("theme")).contains("DARK");
        }
    }

    @Test
    void whatCantBeReadIsAsIfItWasNeverChosen(@TempDir Path folder) {
        try (Database database = Database.open(folder.resolve("klatch.db"))) {
            SettingRepository settings = new SettingRepository(database);
            settings.put("day", "FRIDAY");
            settings.put("hour", "16:00");
            assertThat(settings.get("day", DayOfWeek::valueOf)).contains(DayOfWeek.FRIDAY);
            assertThat(settings.get("hour", DayOfWeek::valueOf)).isEmpty();
            assertThat(settings.get("day", LocalTime::parse)).isEmpty();
            assertThat(settings.get("hour", LocalTime::parse)).contains(LocalTime.of(16, 0));
            assertThat(settings.get("nothing", LocalTime::parse)).isEmpty();
        }
    }
}

package app.klatch.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
}

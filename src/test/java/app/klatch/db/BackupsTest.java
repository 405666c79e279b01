package app.klatch.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @TempDir Path folder;
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        database.write("Set", h -> h.execute("INSERT INTO setting (key, value) VALUES ('a', '1')"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDailyCopyOpensAndHoldsWhatWasWrittenLast() {
        Backups.daily(database.file(), DAY);
        try (Database copy = Database.open(folder.resolve("backups/klatch-2026-11-18.db"))) {
            assertThat(copy.<String>read(h -> h.createQuery("SELECT value FROM setting").mapTo(String.class).one())).isEqualTo("1");
        }
    }

    @Test
    void theSecondCallOfADayMakesNoSecondCopyAndTheNewestFourteenStay() throws Exception {
        for (int day = 0; day < 20; day++) {
            Backups.daily(database.file(), DAY.plusDays(day));
            Backups.daily(database.file(), DAY.plusDays(day));
        }
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
            assertThat(names).hasSize(14).startsWith("klatch-2026-11-24.db").endsWith("klatch-2026-12-07.db");
        }
    }

    @Test
    void aCopyNeverOverwritesAnything() throws Exception {
        Path there = Files.writeString(folder.resolve("letter.txt"), "Dear Ana");
        assertThatThrownBy(() -> Backups.copyTo(database.file(), there)).isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("letter.txt exists already");
        assertThat(there).hasContent("Dear Ana");
    }

    @Test
    void aBackupThatCanNotBeMadeSaysSoAndLeavesTheFileAlone() throws Exception {
        Files.writeString(folder.resolve("backups"), "a file where the folder should be");
        assertThatThrownBy(() -> Backups.daily(database.file(), DAY)).isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("your file is safe");
        assertThat(database.<Long>read(h -> h.createQuery("SELECT count(*) FROM setting").mapTo(Long.class).one())).isEqualTo(1);
    }
}

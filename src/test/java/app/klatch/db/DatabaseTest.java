package app.klatch.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseTest {
    @TempDir Path folder;
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("data/klatch.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theEightShippedPlatformsAreThereOnFirstStart() {
        assertThat(database.<Long>read(h -> h.createQuery("SELECT count(DISTINCT kind || side) FROM platform")
                .mapTo(Long.class).one())).isEqualTo(8);
    }

    @Test
    void theFileAndItsFolderAreReadableByTheirOwnerOnly() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(database.file()))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(database.file().getParent())))
                .isEqualTo("rwx------");
        set("a", "1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                database.file().resolveSibling("klatch.db-wal")))).isEqualTo("rw-------");
    }

    @Test
    void aWriteThatFailsChangesNothingAndIsNoUndoStep() {
        assertThatThrownBy(() -> database.write("Broken", h -> {
            h.execute("INSERT INTO setting (key, value) VALUES ('a', '1')");
            return h.execute("INSERT INTO setting (key, value) VALUES ('a', '2')");
        })).isInstanceOf(DatabaseProblem.class);
        assertThat(settings()).isEmpty();
        assertThat(database.undoLabel()).isEmpty();
    }

    @Test
    void aWriteInsideAWriteJoinsItAsOneStep() {
        database.write("Both", h -> {
            set("a", "1");
            set("b", "2");
            return null;
        });
        assertThat(database.undo()).contains("Both");
        assertThat(settings()).isEmpty();
        assertThat(database.redo()).contains("Both");
        assertThat(settings()).containsExactly("a=1", "b=2");
    }

    @Test
    void undoTakesBackWhatACascadeDeleted() {
        database.write("Add", h -> {
            h.execute("INSERT INTO person (uid, name, folded, created_at, created_zone) VALUES ('u', 'It''s \\ :a ? <b>', 'x', 't', 'z')");
            return h.execute("INSERT INTO interest (uid, person_id, name) SELECT 'i', id, 'sailing' FROM person");
        });
        database.write("Delete", h -> h.execute("DELETE FROM person"));
        assertThat(database.undo()).contains("Delete");
        assertThat(database.<String>read(h -> h.createQuery(
                "SELECT p.name || '|' || i.name FROM person p JOIN interest i ON i.person_id = p.id")
                .mapTo(String.class).one())).isEqualTo("It's \\ :a ? <b>|sailing");
    }

    @Test
    void aNewWriteForgetsWhatCouldBeRedone() {
        set("a", "1");
        database.undo();
        set("b", "2");
        assertThat(database.redo()).isEmpty();
        assertThat(settings()).containsExactly("b=2");
    }

    @Test
    void bulkWorkIsNoUndoStepAndTheNextWriteIsOneAgain() {
        database.writeInBulk(h -> h.execute("INSERT INTO setting (key, value) VALUES ('a', '1')"));
        assertThat(database.undo()).isEmpty();
        set("b", "2");
        database.undo();
        assertThat(settings()).containsExactly("a=1");
    }

    @Test
    void listenersHearOfTheirTablesAfterTheCommit() {
        List<String> heard = new ArrayList<>();
        database.onChange(List.of("setting"), () -> heard.add("setting " + settings()));
        Runnable stop = database.onChange(List.of("person"), () -> heard.add("person"));
        set("a", "1");
        stop.run();
        assertThat(heard).containsExactly("setting [a=1]");
    }

    @Test
    void commitsOfAnotherProcessAreNoticedAndOurOwnAreNot() {
        List<String> heard = new ArrayList<>();
        database.onChange(List.of("setting"), () -> heard.add("changed"));
        try (Database other = Database.open(database.file())) {
            other.write("Theirs", h -> h.execute("INSERT INTO setting (key, value) VALUES ('a', '1')"));
        }
        assertThat(database.noticeOtherWriters()).isTrue();
        assertThat(heard).containsExactly("changed");
        set("b", "2");
        assertThat(database.noticeOtherWriters()).isFalse();
    }

    @Test
    void aFullDiskIsSaidInWordsAndWhatWasSavedBeforeStays() {
        set("a", "1");
        database.write("Limit", h -> h.createQuery("PRAGMA max_page_count = 1").mapTo(Integer.class).one());
        assertThatThrownBy(() -> set("b", "x".repeat(1_000_000))).isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("disk is full").hasMessageContaining("everything saved before is safe");
        assertThat(settings()).containsExactly("a=1");
    }

    @Test
    void aFileThatAnotherProgramKeepsLockedIsSaidInWords() {
        try (Database other = Database.open(database.file())) {
            other.write("Impatient", h -> h.createQuery("PRAGMA busy_timeout = 20").mapTo(Integer.class).one());
            database.write("Long", h -> {
                assertThatThrownBy(() -> other.write("Theirs", o -> o.execute("DELETE FROM setting")))
                        .isInstanceOf(DatabaseProblem.class).hasMessageContaining("Another program is writing");
                return h.execute("INSERT INTO setting (key, value) VALUES ('a', '1')");
            });
        }
        assertThat(settings()).containsExactly("a=1");
    }

    @Test
    void daysTimesInstantsAndPeriodsAreIsoText() {
        database.write("Values", h -> List.of(LocalDate.of(2026, 11, 20), LocalTime.of(15, 0),
                Instant.parse("2026-11-20T15:00:00Z"), Period.ofDays(42)).stream()
                .mapToInt(value -> h.execute("INSERT INTO setting (key, value) VALUES (?, ?)", value.getClass().getSimpleName(), value))
                .sum());
        assertThat(settings()).containsExactly("Instant=2026-11-20T15:00:00Z", "LocalDate=2026-11-20", "LocalTime=15:00",
                "Period=P42D");
    }

    private void set(String key, String value) {
        database.write("Set " + key, h -> h.execute("INSERT INTO setting (key, value) VALUES (?, ?)", key, value));
    }

    private List<String> settings() {
        return database.read(h -> h.createQuery("SELECT key || '=' || value FROM setting ORDER BY key")
                .mapTo(String.class).list());
    }
}

package app.klatch.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrationsTest {
    @TempDir Path folder;

    @Test
    void anOlderFileIsCopiedBeforeItIsChangedAndKeepsItsRows() throws Exception {
        Path file = olderFile();
        try (Database now = Database.open(file)) {
            assertThat(names(now)).containsExactly("Ana Ruiz");
            assertThat(version(file)).isEqualTo(Migrations.SCRIPTS.size());
        }
        assertThat(version(folder.resolve("klatch.db.before-version-3"))).isEqualTo(2);
    }

    @Test
    void peopleOfAnOlderFileAreFoundBySearchAfterwards() throws Exception {
        try (Database now = Database.open(olderFile())) {
            assertThat(now.<Long>read(h -> h.createQuery("SELECT count(*) FROM person_search('rui*')").mapTo(Long.class).one()))
                    .isEqualTo(1);
        }
    }

    @Test
    void theSettingsOfAnOlderFileStayAndGetAUidEach() throws Exception {
        Path file = olderFile();
        try (Connection connection = Connections.writer(file)) {
            connection.createStatement().executeUpdate("INSERT INTO setting (id, key, value) VALUES (7, 'theme', 'dark'), (3, 'name', 'Jo')");
        }
        try (Database now = Database.open(file)) {
            assertThat(rows(now, "SELECT id || key || value FROM setting ORDER BY id")).containsExactly("3nameJo", "7themedark");
            now.writeInBulk(h -> h.execute("INSERT INTO setting (key, value) VALUES ('later', '1')"));
            List<String> uids = rows(now, "SELECT uid FROM setting");
            assertThat(uids).hasSize(3).doesNotHaveDuplicates().allSatisfy(uid -> {
                assertThat(UUID.fromString(uid)).hasToString(uid).returns(7, UUID::version).returns(2, UUID::variant);
                assertThat(uid).isGreaterThan("019").isLessThanOrEqualTo(Uids.next(Clock.systemUTC()));
            });
            SettingRepository settings = new SettingRepository(now);
            settings.put("theme", "light");
            assertThat(rows(now, "SELECT uid FROM setting")).containsExactlyInAnyOrderElementsOf(uids);
        }
    }

    @Test
    void aScriptThatFailsLeavesTheFileAtTheVersionBefore() throws Exception {
        Path file = olderFile();
        try (Connection connection = Connections.writer(file)) {
            assertThatThrownBy(() -> Migrations.run(connection, file, List.of("001-people.sql", "002-platforms.sql", "001-people.sql")))
                    .isInstanceOf(SQLException.class).hasMessageContaining("already exists");
        }
        assertThat(version(file)).isEqualTo(2);
    }

    private Path olderFile() throws Exception {
        Path file = Files.createFile(folder.resolve("klatch.db"));
        try (Connection connection = Connections.writer(file)) {
            Migrations.run(connection, file, Migrations.SCRIPTS.subList(0, 2));
            connection.createStatement().executeUpdate(
                    "INSERT INTO person (uid, name, folded, created_at, created_zone) VALUES ('u', 'Ana Ruiz', 'ana ruiz', 't', 'UTC')");
        }
        return file;
    }

    private static List<String> names(Database database) {
        return rows(database, "SELECT name FROM person");
    }

    private static List<String> rows(Database database, String sql) {
        return database.read(h -> h.createQuery(sql).mapTo(String.class).list());
    }

    private static int version(Path file) throws SQLException {
        try (Connection connection = Connections.inspector(file);
                var result = connection.createStatement().executeQuery("PRAGMA user_version")) {
            return result.getInt(1);
        }
    }
}

package app.klatch.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that can't be used gets a sentence that names it, and is left byte for byte as it was.
final class BadFileTest {
    @TempDir Path folder;

    @Test
    void aFileThatIsNoDatabaseIsLeftAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Ana,\n".repeat(500));
        Path before = Files.copy(file, folder.resolve("before"));
        assertThat(refusal(file).kind()).isEqualTo(DatabaseProblem.Kind.NOT_A_DATABASE);
        assertThat(Files.mismatch(file, before)).isEqualTo(-1);
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAsItIs() throws Exception {
        Path file = folder.resolve("other.db");
        sql(file, "CREATE TABLE bookmark (url TEXT)");
        Path before = Files.copy(file, folder.resolve("before"));
        assertThat(refusal(file).kind()).isEqualTo(DatabaseProblem.Kind.NOT_KLATCH);
        assertThat(Files.mismatch(file, before)).isEqualTo(-1);
    }

    @Test
    void aNewerFileIsExplainedAndLeftAsItIs() throws Exception {
        Path file = folder.resolve("new.db");
        Database.open(file).close();
        sql(file, "PRAGMA user_version = 99");
        Path before = Files.copy(file, folder.resolve("before"));
        DatabaseProblem problem = refusal(file);
        assertThat(problem.kind()).isEqualTo(DatabaseProblem.Kind.NEWER);
        assertThat(problem).hasMessageContaining("version 99").hasMessageContaining(file.toString());
        assertThat(Files.mismatch(file, before)).isEqualTo(-1);
    }

    @Test
    void aReadOnlyFileIsExplained() throws Exception {
        Path file = folder.resolve("locked.db");
        Database.open(file).close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assertThat(refusal(file).kind()).isEqualTo(DatabaseProblem.Kind.READ_ONLY);
    }

    @Test
    void aReadOnlyFolderIsExplained() throws Exception {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-x------"));
        assertThat(refusal(locked.resolve("klatch.db")).kind()).isEqualTo(DatabaseProblem.Kind.READ_ONLY);
        assertThat(Files.exists(locked.resolve("klatch.db"))).isFalse();
    }

    @Test
    void aFolderInPlaceOfTheFileIsExplained() {
        assertThat(refusal(folder).kind()).isEqualTo(DatabaseProblem.Kind.NOT_A_DATABASE);
    }

    @Test
    void aPlaceWhereNoFolderCanBeMadeIsExplained() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(refusal(file.resolve("sub/klatch.db")).kind()).isEqualTo(DatabaseProblem.Kind.NO_FOLDER);
    }

    private DatabaseProblem refusal(Path file) {
        DatabaseProblem problem = catchThrowableOfType(DatabaseProblem.class, () -> Database.open(file).close());
        assertThat(problem).isNotNull();
        assertThat(problem.getMessage()).contains(folder.toString());
        return problem;
    }

    private static void sql(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().executeUpdate(sql);
        }
    }
}

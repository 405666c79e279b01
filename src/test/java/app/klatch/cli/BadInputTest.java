package app.klatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is wrong gets a whole sentence and an exit code, and nothing is written.
final class BadInputTest {
    @TempDir Path folder;

    @Test
    void linesThatSayNobodyAreRefused() {
        Terminal terminal = new Terminal(folder.resolve("klatch.db"));
        terminal.run("add", "Ana Ruiz");
        for (String line : List.of("", "   ", "!fri", "//", "\u0000\u0007\u001b", "\u200b\u200f")) {
            assertRefused(terminal.run("add", line), line);
        }
        assertThat(people(terminal.file)).isEqualTo(1);
    }

    @Test
    void aVeryLongLineIsSavedWholeOrRefusedWhole() {
        Terminal terminal = new Terminal(folder.resolve("klatch.db"));
        terminal.run("add", "Omar Haddad");
        Terminal.Said said = terminal.run("add", "Ana Ruiz // " + "word ".repeat(20_000));
        if (said.code() == 0) {
            assertThat(count(terminal.file, "SELECT max(length(note)) FROM person")).isGreaterThan(99_000);
        } else {
            assertRefused(said, "100,000 characters");
            assertThat(said.err().length()).isLessThan(400);
            assertThat(people(terminal.file)).isEqualTo(1);
        }
    }

    @Test
    void emojiAndNamesFromRightToLeftComeThroughUnharmed() {
        Terminal terminal = new Terminal(folder.resolve("klatch.db"));
        for (String name : List.of("李伟", "ليلى المنصوري", "Zoë Ñuño")) {
            assertThat(terminal.typing(name + " // 🦊 👩‍👧‍👧\n", "add", "-").code()).as(name).isZero();
            assertThat(terminal.run("find", name).out()).contains(name);
            assertThat(terminal.run("find", "--json", name).out()).contains("🦊 👩‍👧‍👧");
        }
        assertThat(people(terminal.file)).isEqualTo(3);
    }

    @Test
    void controlCharactersNeverReachTheTerminal() {
        Terminal terminal = new Terminal(folder.resolve("klatch.db"));
        Terminal.Said said = terminal.run("add", "Ana Ruiz // red \u001b[31m alarm \u0007 bell");
        assertThat(said.out() + said.err()).doesNotContain("\u001b").doesNotContain("\u0007");
        assertThat(terminal.run("find", "Ana").out()).startsWith("Ana Ruiz").doesNotContain("\u001b");
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAlone() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ana,\n".repeat(300));
        for (String[] command : commands()) {
            assertRefused(new Terminal(letter).run(command), String.join(" ", command));
        }
        assertThat(Files.readString(letter)).isEqualTo("Dear Ana,\n".repeat(300));
    }

    @Test
    void aFileOfANewerKlatchIsLeftAlone() throws Exception {
        Path newer = folder.resolve("newer.db");
        Database.open(newer).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + newer)) {
            connection.createStatement().execute("PRAGMA user_version = 99");
        }
        byte[] before = Files.readAllBytes(newer);
        for (String[] command : commands()) {
            Terminal.Said said = new Terminal(newer).run(command);
            assertRefused(said, String.join(" ", command));
            assertThat(said.err()).contains("newer Klatch");
        }
        assertThat(Files.readAllBytes(newer)).isEqualTo(before);
    }

    @Test
    void aFileAndAFolderThatMayNotBeWrittenAreLeftAlone() throws Exception {
        Path file = folder.resolve("locked.db");
        new Terminal(file).run("add", "Ana Ruiz");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assertRefused(new Terminal(file).run("add", "Omar Haddad"), "read-only file");
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-x------"));
        assertRefused(new Terminal(locked.resolve("klatch.db")).run("add", "Omar Haddad"), "read-only folder");
        assertThat(locked.resolve("klatch.db")).doesNotExist();
    }

    @Test
    void aVCardThatIsNoneMakesNoFile() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.vcf"), "This is not a vCard.");
        Terminal terminal = new Terminal(folder.resolve("klatch.db"));
        Terminal.Said said = terminal.run("import", text.toString());
        assertRefused(said, "notes.vcf");
        assertThat(said.err()).contains("holds no vCard");
        assertRefused(terminal.run("import", folder.resolve("missing.vcf").toString()), "missing");
        assertRefused(terminal.run("import", folder.toString()), "folder");
        assertThat(terminal.file).doesNotExist();
    }

    @Test
    void commandsThatOnlyLookMakeNoFile() {
        Terminal terminal = new Terminal(folder.resolve("klatch.db"));
        assertRefused(terminal.run("find", "Ana"), "find");
        assertRefused(terminal.run("due"), "due");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theSampleLogNeverGoesIntoALogWithPeople() throws Exception {
        Terminal terminal = new Terminal(folder.resolve("klatch.db"));
        terminal.run("add", "Ana Ruiz");
        byte[] before = Files.readAllBytes(terminal.file);
        assertRefused(terminal.run("demo", "--data", terminal.file.toString()), "demo");
        assertThat(Files.readAllBytes(terminal.file)).isEqualTo(before);
        assertThat(terminal.run("demo").code()).isEqualTo(2);
    }

    private static String[][] commands() {
        return new String[][] {{"add", "Ana Ruiz"}, {"add", "--dry-run", "Ana Ruiz"}, {"find", "Ana"}, {"due"}};
    }

    private static void assertRefused(Terminal.Said said, String what) {
        assertThat(said.code()).as(what).isEqualTo(1);
        assertThat(said.err()).as(what).isNotBlank().doesNotContain("Exception", "\tat ");
        assertThat(said.err().strip()).as(what).endsWith(".");
        assertThat(said.out()).as(what).isEmpty();
    }

    private static int people(Path file) {
        return count(file, "SELECT count(*) FROM person");
    }

    private static int count(Path file, String sql) {
        try (Database database = Database.open(file)) {
            return database.read(h -> h.createQuery(sql).mapTo(Integer.class).one());
        }
    }
}

package app.klatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `klatch export`: where it writes, what it replaces, and what it leaves alone. That it is complete is for JsonExportTest.
final class ExportCommandTest {
    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void write() {
        terminal = new Terminal(folder.resolve("klatch.db"));
        terminal.run("add", "Met Ana Ruiz of Northwind, ana@northwind.example !20 Nov call", "called Omar Haddad of Gulf Marine // the boat");
    }

    @Test
    void aFileHasEverythingAndASentenceSaysHowMuch() throws IOException {
        Path file = folder.resolve("all.json");
        Terminal.Said said = terminal.run("export", "--format", "json", file.toString());
        assertThat(said.code()).isZero();
        assertThat(said.out()).isEqualTo("Everything is in " + file + ": 2 people, 2 interactions, 1 follow-up.\n");
        Map<String, Object> json = JSON.std.mapFrom(Files.readString(file));
        assertThat(json).containsKeys("people", "platforms", "gatherings", "interactions", "followUps").containsEntry("format", "klatch");
        assertThat((List<?>) json.get("people")).first().asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("name", "Ana Ruiz").containsEntry("company", "Northwind")
                .containsKeys("uid", "title", "emails", "phones", "presences", "interests", "plate", "introducedBy", "notes");
    }

    @Test
    void standardOutputGetsTheObjectAndNothingElse() throws IOException {
        Terminal.Said said = terminal.run("export", "--format", "json", "-");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(JSON.std.mapFrom(said.out())).containsEntry("exportedAt", "2026-11-18T17:30:00Z");
    }

    @Test
    void standardOutputThatIsFullIsNoSuccess() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Terminal.Said said = terminal.into(full, "export", "-");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).startsWith("Standard output did not take everything");
    }

    @Test
    void anOlderExportIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("all.json"), "old");
        assertThat(terminal.run("export", file.toString()).code()).isZero();
        assertThat(Files.readString(file)).startsWith("{\"format\":\"klatch\"");
    }

    @Test
    void aLogIsNeverReplaced() throws IOException {
        byte[] before = Files.readAllBytes(terminal.file);
        Terminal.Said said = terminal.run("export", terminal.file.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).isEqualTo(terminal.file + " holds a log itself, so it was left as it is. Name another file for the export.\n");
        assertThat(terminal.file).hasBinaryContent(before);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsExplained() {
        assertThat(terminal.run("export", folder.toString()).err()).isEqualTo(folder + " is a folder. Name a file in it.\n");
        Terminal.Said said = terminal.run("export", folder.resolve("nowhere").resolve("all.json").toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("could not be written", "Check that its folder is there");
        assertThat(said.out()).isEmpty();
    }

    @Test
    void theCalendarHasTheOpenStepsAndASentenceSaysHowMany() throws IOException {
        Path file = folder.resolve("steps.ics");
        Terminal.Said said = terminal.run("export", "--format", "ics", file.toString());
        assertThat(said.code()).isZero();
        assertThat(said.out()).isEqualTo("1 follow-up is in " + file + ", for your calendar.\n");
        assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:Call Ana Ruiz\r\n", "DTSTART;VALUE=DATE:20261120\r\n", "@klatch\r\n").endsWith("END:VCALENDAR\r\n");
        Terminal.Said printed = terminal.run("export", "--format", "ics", "-");
        assertThat(printed.out()).isEqualTo(Files.readString(file));
    }

    @Test
    void aFormatThatIsNotWrittenIsNamedAndAFileThatIsNotThereIsNotMade() {
        Terminal.Said said = terminal.run("export", "--format", "csv", folder.resolve("all.csv").toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).startsWith("klatch export writes json or ics and no \"csv\" yet.");
        Terminal nobody = new Terminal(folder.resolve("none.db"));
        assertThat(nobody.run("export", "-").err()).startsWith("There is no file");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }
}

package app.klatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `klatch platforms`.
final class PlatformsCommandTest {
    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void fill() {
        terminal = new Terminal(folder.resolve("demo.db"));
        terminal.run("demo", "--data", terminal.file.toString());
    }

    @Test
    void platformsStandUnderTheirKindAndSide() {
        Terminal.Said said = terminal.run("platforms");
        assertThat(said.code()).isZero();
        assertThat(said.lines()).contains("coffee klatch, online", "coffee klatch, in person", "cocktail party, online", "cocktail party, in person",
                "networking event, online", "networking event, in person", "photo album, online", "photo album, in person", "none of the four, in person");
        assertThat(said.lines().getFirst()).isEqualTo("coffee klatch, online");
        assertThat(said.lines().get(1)).matches("  Facebook · \\d+ people · \\d+ two-way this month · nurture · every 2 days");
        assertThat(said.out()).doesNotContain("Quayside Net", "Breakfast Ten");
    }

    @Test
    void archivedAndClosedOnesAreListedWhenAskedFor() {
        assertThat(terminal.run("platforms", "--all").lines()).anyMatch(line -> line.startsWith("  Quayside Net · 2 people") && line.endsWith("closed 2022"))
                .anyMatch(line -> line.startsWith("  Breakfast Ten") && line.endsWith("archived"));
    }

    @Test
    void objectsSayTheSame() {
        assertThat(terminal.run("platforms", "--json").lines()).anyMatch(line -> line.matches(
                "\\{\"name\":\"Rotary breakfast\",\"kind\":\"networking event\",\"side\":\"in person\",\"people\":\\d+,\"twoWayThisMonth\":\\d+,"
                        + "\"stage\":\"grow\",\"cadence\":\"P14D\",\"rhythm\":\"FREQ=WEEKLY;INTERVAL=2;BYDAY=TH\",\"startsAt\":\"07:30\"}"));
        assertThat(terminal.run("platforms", "--json", "--all").out()).contains("\"closed\":2022", "\"archived\":true");
    }

    @Test
    void withoutAFileThereIsASentence() {
        Terminal.Said said = new Terminal(folder.resolve("none.db")).run("platforms");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).startsWith("There is no file");
    }
}

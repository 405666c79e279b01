package app.klatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line as a whole: help, version, wrong usage, and what is left to the front.
final class UsageTest {
    @TempDir Path folder;

    @Test
    void helpNamesEveryCommand() {
        Terminal.Said said = terminal().run("--help");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("add", "log", "find", "person", "platforms", "due", "done", "snooze", "drop", "review", "import", "export", "demo", "tour", "--data");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void everyCommandHasHelpOfItsOwn() {
        for (String command : new String[] {"add", "log", "find", "person", "platforms", "due", "done", "snooze", "drop", "review", "import", "export", "demo", "tour"}) {
            Terminal.Said said = terminal().run(command, "--help");
            assertThat(said.code()).as(command).isZero();
            assertThat(said.out()).contains("klatch " + command);
        }
    }

    @Test
    void theVersionIsSaid() {
        assertThat(terminal().run("--version").out()).startsWith("Klatch ");
    }

    @Test
    void wrongUsageIsExplainedWithExitCodeTwo() {
        for (String[] wrong : new String[][] {{"fly"}, {"add"}, {"add", "--sideways", "Ana"}, {"tour"}, {"due", "--until"},
                {"find"}, {"import"}, {"demo", "--data", "x", "--people", "many"}, {"demo", "--data", "x", "--people", "0"},
                {"add", "--now", "soon", "Ana"}}) {
            Terminal.Said said = terminal().run(wrong);
            assertThat(said.code()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(said.err()).isNotBlank().contains("--help").doesNotContain("\tat ");
            assertThat(said.out()).isEmpty();
        }
        assertThat(terminal().run("fly").err()).startsWith("klatch does not know \"fly\".");
        assertThat(terminal().run("add").err()).startsWith("klatch add needs LINE.");
    }

    @Test
    void withoutACommandTheWindowOpensOnTheFileThatWasNamed() {
        Terminal terminal = terminal();
        assertThat(terminal.run("--data", folder.resolve("mine.db").toString()).code()).isZero();
        assertThat(terminal.run("tour", folder.resolve("pictures").toString()).code()).isZero();
        assertThat(terminal.frontCalls).containsExactly("window mine.db", "tour pictures");
    }

    private Terminal terminal() {
        return new Terminal(folder.resolve("klatch.db"));
    }
}

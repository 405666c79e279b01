package app.klatch.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which program is chosen, and that the words reach it as they are, whatever stands in them.
final class NotifiersTest {
    private static final String NASTY = "5 follow-ups'; rm -rf ~; \"$(reboot)\" \\ `x` -- --help";

    /// Remembers what it was asked to run.
    private static final class Heard implements Commands {
        final Set<String> there;
        final List<String> command = new ArrayList<>();
        final Map<String, String> environment = new HashMap<>();

        Heard(String... there) {
            this.there = Set.of(there);
        }

        @Override
        public boolean has(String program) {
            return there.contains(program);
        }

        @Override
        public void run(List<String> words, Map<String, String> more) {
            command.addAll(words);
            environment.putAll(more);
        }
    }

    @ParameterizedTest
    @CsvSource({"Linux, notify-send", "Linux, gdbus", "FreeBSD, notify-send", "Mac OS X, osascript", "Windows 11, powershell.exe"})
    void eachSystemHasItsProgram(String system, String program) {
        Heard heard = new Heard(program);
        Notifiers.find(system, heard).orElseThrow().show("Klatch", "1 plate today");
        assertThat(heard.command).startsWith(program);
    }

    @Test
    void notifySendIsPreferredToGdbus() {
        assertThat(Notifiers.find("Linux", new Heard("gdbus", "notify-send"))).get().isInstanceOf(NotifySendNotifier.class);
    }

    @ParameterizedTest
    @CsvSource({"Linux, osascript", "Mac OS X, notify-send", "Windows 11, gdbus"})
    void whereTheProgramIsMissingNothingIsOffered(String system, String other) {
        assertThat(Notifiers.find(system, new Heard(other))).isEmpty();
    }

    @Test
    void notifySendAndAppleScriptGetTheWordsAsArgumentsOfTheirOwn() {
        Heard linux = new Heard("notify-send");
        new NotifySendNotifier(linux).show("Klatch", NASTY);
        assertThat(linux.command).endsWith("--", "Klatch", NASTY);
        Heard mac = new Heard("osascript");
        new OsascriptNotifier(mac).show("Klatch", NASTY);
        assertThat(mac.command).endsWith("Klatch", NASTY).filteredOn(word -> word.contains("reboot")).hasSize(1);
    }

    @Test
    void gdbusGetsTheWordsAsOneQuotedString() {
        Heard heard = new Heard("gdbus");
        new GdbusNotifier(heard).show("Klatch", "it's \\ two\nlines");
        assertThat(heard.command).contains("'it\\'s \\\\ two\\nlines'");
    }

    @Test
    void thePowerShellScriptIsTheSameWhateverIsSaid() {
        Heard plain = new Heard("powershell.exe");
        new PowerShellNotifier(plain).show("Klatch", "1 plate today");
        Heard nasty = new Heard("powershell.exe");
        new PowerShellNotifier(nasty).show("Klatch", NASTY);
        assertThat(nasty.command).isEqualTo(plain.command);
        assertThat(nasty.environment).containsEntry("KLATCH_TEXT", NASTY);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aRealProgramGetsEveryWordUnchanged(@TempDir Path folder) throws IOException {
        Path said = folder.resolve("said.txt");
        program(folder, "notify-send", "printf '%s|' \"$@\" > '" + said + "'");
        SystemCommands commands = new SystemCommands("/nowhere:" + folder, 20);
        assertThat(commands.has("notify-send")).isTrue();
        assertThat(commands.has("gdbus")).isFalse();
        commands.run(List.of(folder.resolve("notify-send").toString(), "--", "Klatch", NASTY), Map.of());
        assertThat(said).hasContent("--|Klatch|" + NASTY + "|");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatFailsHangsOrIsMissingIsASentence(@TempDir Path folder) throws IOException {
        program(folder, "fails", "exit 3");
        program(folder, "hangs", "exec sleep 60");
        assertThatThrownBy(() -> new SystemCommands("", 20).run(List.of(folder.resolve("fails").toString()), Map.of()))
                .isInstanceOf(NotifyProblem.class).hasMessageContaining("ended with 3").hasMessageEndingWith(".");
        assertThatThrownBy(() -> new SystemCommands("", 0).run(List.of(folder.resolve("hangs").toString()), Map.of()))
                .isInstanceOf(NotifyProblem.class).hasMessageContaining("don't answer");
        assertThatThrownBy(() -> new SystemCommands("", 20).run(List.of(folder.resolve("missing").toString()), Map.of()))
                .isInstanceOf(NotifyProblem.class).hasMessageContaining("could not be started");
    }

    private static void program(Path folder, String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}

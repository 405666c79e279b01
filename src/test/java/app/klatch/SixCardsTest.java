package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.capture.CapturedFileRepository;
import app.klatch.db.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A saved line survives the end of the program, however it ends.
final class SixCardsTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(180)
    void sixCardsAreInTheFileWhenTheProgramIsKilledRightAfterTheLastToast() throws Exception {
        Path file = folder.resolve("klatch.db");
        assertThat(playAndKill(file)).endsWith("TOAST").noneMatch(line -> line.startsWith("The caret did not stay"));
        try (Database database = Database.open(file)) {
            CapturedFileRepository now = new CapturedFileRepository(database);
            assertThat(now.column("SELECT name FROM person ORDER BY id")).containsExactly("Dana Okafor", "Tomas Rivera",
                    "Priya Nair", "Lena Vogt", "Sam O'Neill", "Grace Kim");
            assertThat(now.column("SELECT p.name || ' ' || g.happened_on FROM gathering g JOIN platform p ON p.id = g.platform_id"))
                    .containsExactly("Chamber after-hours 2026-11-18");
            assertThat(now.column("SELECT person_id FROM attendance")).hasSize(6);
            assertThat(now.column("SELECT p.name || ': ' || due || ' ' || text FROM follow_up f JOIN person p ON p.id = f.person_id ORDER BY f.id"))
                    .containsExactly("Dana Okafor: 2026-11-20 send the rate card", "Priya Nair: 2026-11-24 call about the audit",
                            "Sam O'Neill: 2026-12-02 ", "Grace Kim: 2026-11-23 send the article");
            assertThat(now.column("SELECT i.name FROM introduced_by b JOIN person i ON i.id = b.introducer_id")).containsExactly("Dana Okafor");
            assertThat(now.column("SELECT value FROM setting WHERE key LIKE 'capture.draft%' AND value <> ''")).isEmpty();
            assertThat(now.column("SELECT value FROM setting WHERE key = 'capture.occasion'")).containsExactly("2026-11-18 Chamber after-hours");
        }
    }

    /// What the program printed until it was killed.
    private static List<String> playAndKill(Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(List.of(SixCards.class.getName(), file.toString()));
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> printed = new ArrayList<>();
        try (BufferedReader out = program.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                printed.add(line);
                if (line.equals("TOAST")) {
                    program.destroyForcibly();
                    break;
                }
            }
        } finally {
            program.destroyForcibly().waitFor();
        }
        return printed;
    }
}

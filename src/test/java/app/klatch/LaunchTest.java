package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own on a machine without a display; only Linux can be without one.
@EnabledOnOs(OS.LINUX)
final class LaunchTest {
    @TempDir
    private Path folder;

    @Test
    void withoutADisplayABuildGetsASentenceAndTheTourInstead() throws Exception {
        String said = klatch(0, "-Dklatch.tour=" + folder.resolve("tour"), "-Dklatch.tour.only=today-end");
        assertThat(said).startsWith("There is no display here").contains("pictures in " + folder.resolve("tour"));
        try (Stream<Path> pictures = Files.list(folder.resolve("tour"))) {
            assertThat(pictures).extracting(file -> file.getFileName().toString()).containsExactlyInAnyOrder(
                    "today-end-light.png", "today-end-dark.png", "today-end-small.png");
        }
    }

    @Test
    void withoutADisplayTheInstalledProgramSaysSoInOneSentence() throws Exception {
        assertThat(klatch(1)).hasLineCount(1).startsWith("There is no display here");
    }

    private String klatch(int exit, String... properties) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path=" + System.getProperty("jdk.module.path"), "--add-modules=javafx.controls,javafx.fxml",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(properties));
        command.add(Main.class.getName());
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        Process process = builder.start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isEqualTo(exit);
        return said;
    }
}

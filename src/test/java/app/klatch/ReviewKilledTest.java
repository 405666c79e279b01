package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.review.ReviewSight;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The review of a process that was killed in the middle goes on at the same item.
@OnScreen
final class ReviewKilledTest {
    private static final int KEYS = 17;

    @TempDir Path folder;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
    }

    @Test
    void aReviewKilledInTheMiddleGoesOnAtTheSameItem(FxRobot robot) throws Exception {
        Path file = folder.resolve("klatch.db");
        try (Database database = Database.open(file)) {
            ReviewWeek.fill(database);
        }
        String front = killedAt(file);
        try (Database database = Database.open(file)) {
            assertThat(ReviewSight.decided(database, ReviewWeek.CLOCK, ReviewWeek.FRIDAY.minusDays(4))).hasSize(KEYS);
        }
        App[] app = new App[1];
        robot.interact(() -> {
            app[0] = new App(Database.open(file), ReviewWeek.CLOCK, _ -> {});
            Launch.show(stage, app[0]);
            app[0].shell().open("review-run");
        });
        Awaitility.await().atMost(30, TimeUnit.SECONDS).ignoreExceptions().untilAsserted(() -> robot.interact(
                () -> assertThat(ReviewVictim.front(app[0])).isEqualTo(front)));
        robot.interact(() -> app[0].close());
    }

    /// Who was in front when the other process was killed, without any chance to tidy up.
    private static String killedAt(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path=" + System.getProperty("jdk.module.path"), "--add-modules=javafx.controls,javafx.fxml",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true",
                "-cp", System.getProperty("java.class.path"), ReviewVictim.class.getName(), file.toString()))
                .redirectErrorStream(true).start();
        try (BufferedReader output = process.inputReader()) {
            StringBuilder said = new StringBuilder();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith("AT ")) {
                    return line.substring(3);
                }
                said.append(line).append('\n');
            }
            throw new AssertionError("It ended before it was killed: " + said);
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }
}

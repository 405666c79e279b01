package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.capture.Typing;
import app.klatch.db.Database;
import app.klatch.ui.InSight;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// In the real window: what the capture bar says under itself is for whoever is in the bar, and goes with them.
@OnScreen
final class CaptureBarPlayTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private App app;
    private Scene scene;

    @Start
    void start(Stage stage) {
        app = new App(Database.open(folder.resolve("klatch.db")), FRIDAY, _ -> {});
        Launch.show(stage, app);
        scene = stage.getScene();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> app.close());
    }

    @Test
    void thatNothingIsTypedIsNotSaidOverAnotherPage(FxRobot robot) {
        press(robot, KeyCode.N);
        robot.type(KeyCode.ENTER);
        until(() -> InSight.is(robot, ".capture-sheet"));
        press(robot, KeyCode.DIGIT3);
        until(() -> InSight.is(robot, ".board-card"));
        assertThat(InSight.is(robot, ".capture-sheet")).as("over the platforms").isFalse();
        press(robot, KeyCode.DIGIT4);
        assertThat(InSight.is(robot, ".capture-sheet")).as("over the log").isFalse();
        press(robot, KeyCode.N);
        assertThat(InSight.is(robot, ".capture-sheet")).as("back in the bar with nothing asked").isFalse();
    }

    @Test
    void whyALineCannotBeSavedYetIsSaidAgainByTheNextEnter(FxRobot robot) {
        press(robot, KeyCode.N);
        Typing.type(robot, scene, "!fri");
        robot.type(KeyCode.ENTER);
        until(() -> InSight.is(robot, ".sheet-error"));
        press(robot, KeyCode.DIGIT3);
        until(() -> InSight.is(robot, ".board-card"));
        assertThat(InSight.is(robot, ".capture-sheet")).isFalse();
        press(robot, KeyCode.N);
        assertThat(robot.lookup(".capture-field").<TextArea>query().getText()).isEqualTo("!fri");
        assertThat(InSight.is(robot, ".sheet-error")).isFalse();
        robot.type(KeyCode.ENTER);
        until(() -> InSight.is(robot, ".sheet-error"));
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(5)).ignoreExceptions().until(condition);
    }
}

package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.NewGathering;
import app.klatch.ui.InSight;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// In the real window: what is said at the bottom covers no page's keys.
@OnScreen
final class ToastPlaceTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final long CHAMBER = 6;

    @TempDir Path folder;
    private App app;
    private Stage window;
    private long gathering;

    @Start
    void start(Stage stage) {
        Database database = Database.open(folder.resolve("klatch.db"));
        long ana = new PersonRepository(database, FRIDAY).add(PersonFields.named("Ana Ruiz"), "Ana Ruiz");
        gathering = new GatheringRepository(database, FRIDAY).create(new NewGathering(CHAMBER, LocalDate.of(2026, 11, 19))).id();
        new GatheringRepository(database, FRIDAY).attend(gathering, List.of(ana));
        app = new App(database, FRIDAY, _ -> {});
        Launch.show(stage, app);
        window = stage;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> app.close());
    }

    @Test
    void aToastStandsAboveTheKeysOfAGatheringInALargeAndInASmallWindow(FxRobot robot) {
        robot.interact(() -> app.pages().openGathering(gathering));
        until(() -> InSight.is(robot, ".roll"));
        robot.type(KeyCode.I);
        until(() -> InSight.is(robot, ".toast"));
        press(robot, KeyCode.J);                                                  // the focus on it holds it
        until(() -> isAboveTheKeys(robot));
        size(robot, 1280, 800);
        until(() -> isAboveTheKeys(robot));
        size(robot, 960, 640);
        until(() -> isAboveTheKeys(robot));
        press(robot, KeyCode.DIGIT1);
        press(robot, KeyCode.J);
        assertThat(robot.lookup(".toast").tryQuery()).isPresent();
        until(() -> bounds(robot.lookup(".toast").query()).getMaxY() > window.getScene().getHeight() - 40);
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private void size(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            window.setWidth(width);
            window.setHeight(height);
        });
    }

    private static boolean isAboveTheKeys(FxRobot robot) {
        Node keys = robot.lookup(".key-bar").queryAll().stream().filter(InSight::isSeen).findFirst().orElseThrow();
        return bounds(robot.lookup(".toast").query()).getMaxY() <= bounds(keys).getMinY();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(5)).ignoreExceptions().until(condition);
    }
}

package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.platforms.PlatformCareRepository;
import app.klatch.platforms.PlatformFields;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import app.klatch.ui.InSight;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// In the real window: whoever adds a platform on the board goes on from its card.
@OnScreen
final class BoardPlayTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final int MANY = 12;

    @TempDir Path folder;
    private App app;
    private Scene scene;

    @Start
    void start(Stage stage) {
        Database database = Database.open(folder.resolve("klatch.db"));
        PlatformCareRepository platforms = new PlatformCareRepository(database, FRIDAY);
        for (int i = 0; i < MANY; i++) {
            platforms.add(new PlatformFields("Album " + i, PlatformKind.PHOTO_ALBUM, Side.IN_PERSON));
            platforms.add(new PlatformFields("Round " + i, PlatformKind.NETWORKING_EVENT, Side.IN_PERSON));
        }
        app = new App(database, FRIDAY, _ -> {});
        Launch.show(stage, app);
        scene = stage.getScene();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> app.close());
    }

    @Test
    void theNewCardHasTheFocusInSightAndEnterOpensIt(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup(".board-add").nth(0).query().requestFocus());
        robot.type(KeyCode.ENTER);
        add(robot, "Slide evening, photo album, in person");
        until(() -> owner().startsWith("Slide evening"));
        until(() -> isInSight(robot, scene.getFocusOwner()));
        assertThat(InSight.is(robot, ".add-line")).as("the line has closed").isFalse();
        robot.type(KeyCode.ENTER);
        until(() -> InSight.is(robot, ".platform-list"));
    }

    @Test
    void alsoAfterAClickOnAddAndForTheNextOne(FxRobot robot) {
        open(robot);
        robot.clickOn(robot.lookup(".board-add").nth(0).<Node>query());
        add(robot, "Back fence, in person");
        until(() -> owner().startsWith("Back fence"));
        until(() -> isInSight(robot, scene.getFocusOwner()));
        robot.type(KeyCode.N);
        add(robot, "Allotment");
        until(() -> owner().startsWith("Allotment"));
    }

    private static void open(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        until(() -> InSight.is(robot, ".board-card"));
    }

    private static void add(FxRobot robot, String line) {
        until(() -> InSight.is(robot, ".add-line"));
        robot.write(line).type(KeyCode.ENTER);
    }

    private static boolean isInSight(FxRobot robot, Node card) {
        Node scroll = robot.lookup(".board-scroll").query();
        Bounds window = scroll.localToScene(scroll.getBoundsInLocal());
        Bounds bounds = card.localToScene(card.getBoundsInLocal());
        return bounds.getHeight() > 0 && window.contains(bounds);
    }

    private String owner() {
        return String.valueOf(scene.getFocusOwner().getAccessibleText());
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(5)).ignoreExceptions().until(condition);
    }
}

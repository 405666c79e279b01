package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.platforms.PlatformCareRepository;
import app.klatch.platforms.PlatformFields;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import app.klatch.platforms.TendedPlatform;
import app.klatch.ui.InSight;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// In the real window, by keys: whoever adds a platform on the board goes on from its card, and finds by typing what one becomes
/// part of.
@OnScreen
final class BoardPlayTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final int MANY = 12;

    @TempDir Path folder;
    private Database database;
    private PlatformCareRepository platforms;
    private App app;
    private Scene scene;

    @Start
    void start(Stage stage) {
        database = Database.open(folder.resolve("klatch.db"));
        platforms = new PlatformCareRepository(database, FRIDAY);
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

    @Test
    void whatAPlatformBecomesPartOfIsFoundByTyping(FxRobot robot) {
        open(robot);
        until(() -> owner().startsWith("Facebook"));
        robot.type(KeyCode.M);
        until(() -> InSight.is(robot, ".merge-card"));
        robot.type(KeyCode.ENTER);
        assertThat(InSight.is(robot, ".merge-card")).as("none is chosen before anything is typed").isTrue();
        robot.write("rou 1");
        until(() -> shown(robot).equals(List.of("Round 1", "Round 10", "Round 11")));
        robot.write("0").type(KeyCode.ENTER);
        until(() -> !InSight.is(robot, ".merge-card"));
        until(() -> platforms.named("Facebook").isEmpty());
        assertThat(database.undoLabel()).contains("Merge Facebook into Round 10");
    }

    @Test
    void theArrowsChooseAmongWhatWasFoundAndAClickGoesOnByKeys(FxRobot robot) {
        open(robot);
        until(() -> owner().startsWith("Facebook"));
        robot.type(KeyCode.M);
        until(() -> InSight.is(robot, ".merge-card"));
        robot.write("album 1");
        until(() -> shown(robot).equals(List.of("Album 1", "Album 10", "Album 11")));
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP).type(KeyCode.ENTER);
        until(() -> database.undoLabel().equals(Optional.of("Merge Facebook into Album 10")));
        until(() -> owner().startsWith("Add a coffee klatch"));
        robot.type(KeyCode.RIGHT, KeyCode.M);
        until(() -> InSight.is(robot, ".merge-card"));
        robot.write("round");
        until(() -> robot.lookup("Round 0 · in person").tryQuery().isPresent());
        robot.clickOn("Round 0 · in person").type(KeyCode.DOWN, KeyCode.ENTER);
        until(() -> database.undoLabel().equals(Optional.of("Merge X into Round 1")));
    }

    private static List<String> shown(FxRobot robot) {
        return robot.lookup(".merge-list").<ListView<TendedPlatform>>query().getItems().stream().map(TendedPlatform::name).toList();
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

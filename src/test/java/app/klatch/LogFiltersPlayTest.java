package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.ui.InSight;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// In the real window: whoever chooses a filter of the log, by keys or by the mouse, stays on that filter, and on its field or
/// menu when it is taken away.
@OnScreen
final class LogFiltersPlayTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private App app;
    private Scene scene;

    @Start
    void start(Stage stage) {
        Database database = Database.open(folder.resolve("klatch.db"));
        long ana = new PersonRepository(database, FRIDAY).add(PersonFields.named("Ana Ruiz"), "Ana Ruiz");
        new InteractionRepository(database, FRIDAY).add(new NewInteraction(LocalDate.of(2026, 11, 19), List.of(ana), 6L, null,
                Channel.IN_PERSON, Stance.TALKED, null, "Showed her the boat"));
        app = new App(database, FRIDAY, _ -> {});
        Launch.show(stage, app);
        scene = stage.getScene();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> app.close());
    }

    @BeforeEach
    void openTheLog(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        until(() -> InSight.is(robot, ".log-filters") && robot.lookup("Showed her the boat").tryQuery().isPresent());
    }

    @Test
    void aFilterChosenByKeysIsTakenAwayByKeysFromWhereItStands(FxRobot robot) {
        Node channel = menu(robot, 2);
        robot.interact(channel::requestFocus);
        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.ENTER);
        until(() -> owner().equals("in person"));
        robot.type(KeyCode.ENTER);
        until(() -> owner().equals("Filter by channel"));
    }

    @Test
    void aFilterChosenByTheMouseHasTheFocus(FxRobot robot) {
        robot.clickOn(menu(robot, 3)).clickOn("talked");
        until(() -> owner().equals("talked"));
        robot.type(KeyCode.TAB);
        assertThat(owner()).isEqualTo("Filter by Person");
        robot.clickOn("talked");
        until(() -> owner().equals("Filter by stance"));
    }

    @Test
    void aTypedFilterIsTheChipThatHasTheFocus(FxRobot robot) {
        robot.clickOn(robot.lookup(".log-filters .chip-field").nth(0).<Node>query()).write("ana");
        until(() -> InSight.is(robot, ".log-filters .match-list"));
        robot.type(KeyCode.ENTER);
        until(() -> owner().equals("Ana Ruiz"));
        robot.type(KeyCode.ENTER);
        until(() -> owner().equals("Filter by Person"));
        robot.write("ana");
        until(() -> InSight.is(robot, ".log-filters .match-list"));
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        until(() -> owner().equals("Ana Ruiz"));
    }

    @Test
    void whoeverClearsAllFiltersStaysInTheirRow(FxRobot robot) {
        robot.clickOn(menu(robot, 3)).clickOn("talked");
        until(() -> owner().equals("talked"));
        robot.type(KeyCode.X);
        until(() -> owner().equals("Filter by kind"));
        robot.clickOn(menu(robot, 3)).clickOn("talked").clickOn("Clear");
        until(() -> owner().equals("Filter by kind"));
    }

    private static Node menu(FxRobot robot, int at) {
        return robot.lookup(".log-filters .chip-menu").nth(at).query();
    }

    /// What has the focus, as a screen reader says it.
    private String owner() {
        return scene.getFocusOwner() == null ? "nothing" : String.valueOf(scene.getFocusOwner().getAccessibleText());
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(5)).ignoreExceptions().until(condition);
    }
}

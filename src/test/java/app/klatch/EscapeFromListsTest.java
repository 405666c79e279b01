package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
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
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// In the real window: whichever list of a page has the focus, Esc goes back to the page this one was opened from.
@OnScreen
final class EscapeFromListsTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
    private static final long CHAMBER = 6;

    @TempDir Path folder;
    private App app;
    private long gathering;

    @Start
    void start(Stage stage) {
        Database database = Database.open(folder.resolve("klatch.db"));
        long ana = new PersonRepository(database, FRIDAY).add(PersonFields.named("Ana Ruiz"), "Ana Ruiz");
        gathering = new GatheringRepository(database, FRIDAY).create(new NewGathering(CHAMBER, DAY)).id();
        new GatheringRepository(database, FRIDAY).attend(gathering, List.of(ana));
        new InteractionRepository(database, FRIDAY).add(new NewInteraction(DAY, List.of(ana), CHAMBER, gathering,
                Channel.IN_PERSON, Stance.TALKED, null, null));
        app = new App(database, FRIDAY, _ -> {});
        Launch.show(stage, app);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> app.close());
    }

    @Test
    void escapeLeavesThePagesOfAPersonAPlatformAndAGathering(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        until(() -> robot.lookup("Ana Ruiz").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".people-table").query().requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        escapeFrom(robot, ".timeline", ".people-table");

        robot.interact(() -> app.pages().openPlatform(CHAMBER));
        escapeFrom(robot, ".platform-list", ".people-table");

        robot.interact(() -> app.pages().openGathering(gathering));
        escapeFrom(robot, ".roll", ".people-table");
    }

    @Test
    void escapeClosesTheFormFromOneOfItsMenusToo(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        until(() -> InSight.is(robot, ".form-card"));
        Node menu = robot.lookup(".form-card .menu-button").query();
        robot.interact(menu::requestFocus);
        assertThat(menu.isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".form-card").tryQuery()).isEmpty();
    }

    private static void escapeFrom(FxRobot robot, String list, String before) {
        until(() -> InSight.is(robot, list) && !InSight.is(robot, before));
        Node rows = robot.lookup(list).query();
        robot.interact(rows::requestFocus);
        assertThat(rows.isFocused()).as(list).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(InSight.is(robot, before)).as("from " + list).isTrue();
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(5)).ignoreExceptions().until(condition);
    }
}

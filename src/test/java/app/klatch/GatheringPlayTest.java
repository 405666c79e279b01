package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.capture.Typing;
import app.klatch.db.Database;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.platforms.Gathering;
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
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A whole gathering played in the real window: created, five ticked, logged, two cards from the pocket, one valuable talk,
/// and the one next step that is missing.
@OnScreen
final class GatheringPlayTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 19);
    private static final long CHAMBER = 6;
    private static final List<String> KNOWN = List.of("Ana Ruiz", "Dana Okafor", "Lee Cho", "Omar Haddad", "Priya Nair");

    @TempDir Path folder;
    private Database database;
    private GatheringRepository gatherings;
    private App app;
    private Scene scene;

    @Start
    void start(Stage stage) {
        database = Database.open(folder.resolve("klatch.db"));
        gatherings = new GatheringRepository(database, FRIDAY);
        long before = gatherings.create(new NewGathering(CHAMBER, LocalDate.of(2026, 10, 22))).id();
        KNOWN.forEach(name -> known(name, before));
        app = new App(database, FRIDAY, _ -> {});
        Launch.show(stage, app);
        scene = stage.getScene();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> app.close());
    }

    @Test
    void aGatheringIsPlayedFromItsCreationToTheOneNextStepThatIsMissing(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        Typing.type(robot, scene, "Chamber");
        robot.type(KeyCode.TAB);
        Typing.type(robot, scene, "yesterday");
        robot.type(KeyCode.ENTER);
        until(() -> rows(robot).getItems().size() == 6 && rows(robot).isFocused());

        robot.type(KeyCode.SPACE, 5);
        until(() -> gathering().people() == 5);
        robot.type(KeyCode.I);
        until(() -> said(robot).contains("Logged with 5 people"));

        robot.type(KeyCode.P);
        Typing.type(robot, scene, "Met Grace Kim of Kim Dental !next fri send the article");
        robot.type(KeyCode.ENTER);
        Typing.type(robot, scene, "Tomas Rivera of Rivera Roofing // twins");
        robot.type(KeyCode.ENTER);
        until(() -> gathering().people() == 7);
        robot.type(KeyCode.ESCAPE);
        assertThat(rows(robot).isFocused()).isTrue();

        until(() -> robot.lookup("Grace Kim").tryQuery().isPresent());
        robot.clickOn("Grace Kim").type(KeyCode.V);
        until(() -> figures(robot).equals(List.of("7 people", "2 cards taken", "1 valuable talk", "1 next step missing")));
        robot.clickOn((ToggleButton) robot.lookup(".gathering-figure").nth(3).query());
        assertThat(rows(robot).getItems()).singleElement().asString().contains("Tomas Rivera", "twins");
        robot.type(KeyCode.ESCAPE);
        assertThat(InSight.is(robot, ".gathering-figure")).as("Esc has gone back to Today").isFalse();
    }

    private void known(String name, long before) {
        long id = new PersonRepository(database, FRIDAY).add(PersonFields.named(name), name);
        new InteractionRepository(database, FRIDAY).add(new NewInteraction(LocalDate.of(2026, 10, 22), List.of(id), CHAMBER, before,
                Channel.IN_PERSON, Stance.TALKED, null, null));
        new FollowUpRepository(database, FRIDAY).add(new NewFollowUp(id, null, Owner.ME, LocalDate.of(2026, 12, 1), null, "call"));
    }

    private Gathering gathering() {
        return gatherings.find(CHAMBER, YESTERDAY).orElseThrow();
    }

    private static ListView<?> rows(FxRobot robot) {
        return robot.lookup(".roll").query();
    }

    private static List<String> figures(FxRobot robot) {
        return robot.lookup(".gathering-figure").queryAll().stream().map(figure -> figure.getAccessibleText()).toList();
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".toast-text").queryAllAs(Label.class).toString();
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(5)).ignoreExceptions().until(condition);
    }
}

package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.OpenStep;
import app.klatch.followups.OpenStepRepository;
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
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// In the real window: whoever has written into a row of a gathering is on the list again, and the row says what is newest.
@OnScreen
final class GatheringRowsPlayTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final long CHAMBER = 6;

    @TempDir Path folder;
    private App app;
    private Database database;
    private Scene scene;
    private long ana;
    private long gathering;

    @Start
    void start(Stage stage) {
        database = Database.open(folder.resolve("klatch.db"));
        ana = new PersonRepository(database, FRIDAY).add(PersonFields.named("Ana Ruiz"), "Ana Ruiz");
        gathering = new GatheringRepository(database, FRIDAY).create(new NewGathering(CHAMBER, LocalDate.of(2026, 11, 19))).id();
        new GatheringRepository(database, FRIDAY).attend(gathering, List.of(ana, new PersonRepository(database, FRIDAY).add(PersonFields.named("Lee Cho"), "Lee Cho")));
        app = new App(database, FRIDAY, _ -> {});
        Launch.show(stage, app);
        scene = stage.getScene();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> app.close());
    }

    @Test
    void afterAStepIsWrittenTheKeysActOnTheListAgainAndItsRowSaysTheNewest(FxRobot robot) {
        robot.interact(() -> app.pages().openGathering(gathering));
        until(() -> InSight.is(robot, ".roll") && list(robot).isFocused() && list(robot).getItems().size() == 2);
        robot.type(KeyCode.A);
        until(() -> scene.getFocusOwner() instanceof TextField);
        robot.write("fri send the deck").type(KeyCode.ENTER);
        until(() -> InSight.is(robot, "Fri 27 Nov · send the deck"));
        until(() -> list(robot).isFocused());
        OpenStep step = new OpenStepRepository(database).with(List.of(ana)).getFirst();
        robot.interact(() -> new FollowUpRepository(database, FRIDAY).change(step.tick().id(), LocalDate.of(2026, 12, 1), null, "send the plan"));
        until(() -> InSight.is(robot, "Tue 1 Dec · send the plan"));
        robot.type(KeyCode.J, KeyCode.ENTER);
        until(() -> InSight.is(robot, ".timeline"));
        assertThat(scene.getFocusOwner()).as("no editor on the row before").isNotInstanceOf(TextField.class);
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup(".roll").query();
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(5)).ignoreExceptions().until(condition);
    }
}

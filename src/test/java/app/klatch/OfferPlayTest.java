package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.capture.Typing;
import app.klatch.db.Database;
import app.klatch.followups.FollowUp;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.interactions.InteractionRepository;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A line about somebody with something open, played in the real window with the keyboard alone.
@OnScreen
final class OfferPlayTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private Database database;
    private FollowUpRepository steps;
    private App app;
    private Scene scene;
    private long ana;
    private long deck;

    @Start
    void start(Stage stage) {
        database = Database.open(folder.resolve("klatch.db"));
        steps = new FollowUpRepository(database, FRIDAY);
        ana = new PersonRepository(database, FRIDAY).add(PersonFields.named("Ana Ruiz"), "Ana Ruiz");
        deck = step("send the deck", 1);
        app = new App(database, FRIDAY, _ -> {});
        Launch.show(stage, app);
        scene = stage.getScene();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> app.close());
    }

    @Test
    void theOfferIsTakenByKeyAndUndoOpensTheStepAgain(FxRobot robot) {
        capture(robot);
        until(() -> said(robot).contains("Saved · Ana Ruiz. Still open: send the deck"));
        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL).type(KeyCode.ENTER);
        until(() -> said(robot).contains("Done · send the deck"));
        assertThat(state(deck)).isEqualTo(FollowUp.State.DONE);
        assertThat(steps.find(deck).orElseThrow().doneBy()).isEqualTo(talk());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> state(deck) == FollowUp.State.OPEN);
        assertThat(talk()).as("the talk stays").isPositive();
    }

    @Test
    void ofSeveralTheTickedOnesAreDoneFromTheCard(FxRobot robot) {
        long call = step("call about the fair", 5);
        capture(robot);
        until(() -> said(robot).contains("Still open: send the deck, and 1 more"));
        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL).type(KeyCode.TAB).type(KeyCode.SPACE);
        until(() -> robot.lookup(".tick-off .check-box").nth(0).<CheckBox>query().isFocused());
        robot.type(KeyCode.TAB).type(KeyCode.SPACE).type(KeyCode.ENTER);
        until(() -> state(call) == FollowUp.State.DONE);
        assertThat(state(deck)).isEqualTo(FollowUp.State.OPEN);
        assertThat(robot.lookup(".tick-off").tryQuery()).isEmpty();
    }

    private void capture(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        Typing.type(robot, scene, "coffee with Ana Ruiz");
        robot.type(KeyCode.ENTER);
    }

    private long step(String text, int days) {
        return steps.add(new NewFollowUp(ana, null, Owner.ME, LocalDate.of(2026, 11, 20).plusDays(days), null, text));
    }

    private FollowUp.State state(long id) {
        return steps.find(id).orElseThrow().state();
    }

    private long talk() {
        return new InteractionRepository(database, FRIDAY).timeline(ana).getFirst().id();
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".toast-text").queryAllAs(Label.class).toString();
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(5)).ignoreExceptions().until(condition);
    }
}

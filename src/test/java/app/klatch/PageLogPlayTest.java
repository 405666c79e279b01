package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.VagueDay;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.platforms.FileDump;
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
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// In the real window, by keys alone: what is written into the box of a gathering's or a platform's page stands in the log at
/// that place, is edited and deleted where it stands, and Ctrl+Z brings it back row for row.
@OnScreen
final class PageLogPlayTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 19);
    private static final long LINKEDIN = 5;
    private static final long CHAMBER = 6;

    @TempDir Path folder;
    private Database database;
    private InteractionRepository log;
    private App app;
    private Scene scene;
    private long ana;
    private long gathering;

    @Start
    void start(Stage stage) {
        database = Database.open(folder.resolve("klatch.db"));
        log = new InteractionRepository(database, FRIDAY);
        ana = new PersonRepository(database, FRIDAY).add(PersonFields.named("Ana Ruiz"), "Ana Ruiz");
        gathering = new GatheringRepository(database, FRIDAY).create(new NewGathering(CHAMBER, YESTERDAY)).id();
        app = new App(database, FRIDAY, _ -> {});
        Launch.show(stage, app);
        scene = stage.getScene();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> app.close());
    }

    @Test
    void atAGatheringItIsLoggedOnItsDayEditedDeletedAndTakenBack(FxRobot robot) {
        robot.interact(() -> app.pages().openGathering(gathering));
        until(() -> InSight.is(robot, ".roll"));
        write(robot, KeyCode.L, "Showed her the boat", "Ana");
        theOneEntryIs(gathering, CHAMBER, YESTERDAY, "Showed her the boat");
        until(() -> InSight.is(robot, ".toast-text") && said(robot).contains("Logged with Ana Ruiz"));
        assertThat(people("attendance WHERE gathering_id = " + gathering)).as("who was talked to there was there").containsExactly(ana);

        robot.type(KeyCode.ESCAPE, KeyCode.J);
        edit(robot, "Showed her the house");
        theOneEntryIs(gathering, CHAMBER, YESTERDAY, "Showed her the house");

        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        until(() -> robot.lookup("Showed her the house").tryQuery().isPresent());
        robot.type(KeyCode.J);
        deleteAndTakeBack(robot);
        theOneEntryIs(gathering, CHAMBER, YESTERDAY, "Showed her the house");
    }

    @Test
    void atAPlatformItIsLoggedTodayEditedDeletedAndTakenBack(FxRobot robot) {
        openLinkedIn(robot);
        write(robot, KeyCode.N, "Commented on her deck", "Ana");
        theOneEntryIs(null, LINKEDIN, TODAY, "Commented on her deck");
        until(() -> said(robot).contains("Logged with Ana Ruiz"));
        assertThat(people("presence WHERE platform_id = " + LINKEDIN)).as("who was talked to there is there").containsExactly(ana);

        robot.type(KeyCode.ESCAPE, KeyCode.L);
        edit(robot, "Commented on her talk");
        theOneEntryIs(null, LINKEDIN, TODAY, "Commented on her talk");

        robot.type(KeyCode.L);
        deleteAndTakeBack(robot);
        theOneEntryIs(null, LINKEDIN, TODAY, "Commented on her talk");
    }

    @Test
    void whatIsHalfWrittenAtOnePlaceIsNotLoggedAtAnother(FxRobot robot) {
        openLinkedIn(robot);
        robot.type(KeyCode.N).write("half a sen").type(KeyCode.ESCAPE);
        robot.interact(() -> app.pages().openPlatform(CHAMBER));
        until(() -> note(robot).getText().isEmpty());
        write(robot, KeyCode.N, "Whole sentence", "Ana");
        long today = new GatheringRepository(database, FRIDAY).find(CHAMBER, TODAY).orElseThrow().id();
        theOneEntryIs(today, CHAMBER, TODAY, "Whole sentence");
        robot.interact(() -> app.pages().openPlatform(LINKEDIN));
        until(() -> note(robot).getText().equals("half a sen"));
    }

    private void openLinkedIn(FxRobot robot) {
        robot.interact(() -> app.pages().openPlatform(LINKEDIN));
        until(() -> InSight.is(robot, ".platform-list"));
    }

    /// Presses the key that leads into the box, writes the note, names somebody who is known, and logs it.
    private void write(FxRobot robot, KeyCode into, String words, String name) {
        robot.type(into);
        until(() -> note(robot).isFocused());
        robot.write(words).type(KeyCode.TAB, 3).write(name);
        until(() -> InSight.is(robot, ".match-list"));
        robot.type(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        until(() -> note(robot).getText().isEmpty() && !log.timeline(ana).isEmpty());
    }

    private void edit(FxRobot robot, String words) {
        robot.type(KeyCode.E);
        until(() -> scene.getFocusOwner() instanceof TextInputControl);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).write(words);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        until(() -> words.equals(log.timeline(ana).getFirst().note()) && !InSight.is(robot, ".form-card"));
    }

    private void deleteAndTakeBack(FxRobot robot) {
        Map<String, List<String>> before = FileDump.of(database);
        robot.type(KeyCode.DELETE);
        until(() -> log.timeline(ana).isEmpty() && said(robot).contains("Deleted"));
        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL);      // held by the focus, the message doesn't go by itself
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> FileDump.of(database).equals(before));
        until(() -> said(robot).contains("Undone: ") && !said(robot).contains("Deleted"));
    }

    private void theOneEntryIs(@Nullable Long at, long platform, LocalDate day, String words) {
        assertThat(log.timeline(ana)).singleElement().satisfies(row -> {
            NewInteraction entry = log.find(row.id()).orElseThrow();
            assertThat(entry.people()).containsExactly(ana);
            assertThat(entry.gatheringId()).isEqualTo(at);
            assertThat(entry.platformId()).isEqualTo(platform);
            assertThat(VagueDay.exactly(entry.happenedOn())).isEqualTo(row.when()).isEqualTo(VagueDay.exactly(day));
            assertThat(entry.note()).isEqualTo(words);
        });
    }

    private List<Long> people(String from) {
        return database.read(h -> h.createQuery("SELECT person_id FROM " + from).mapTo(Long.class).list());
    }

    /// The note of the box on the page in front.
    private static TextInputControl note(FxRobot robot) {
        return robot.lookup(".interaction-box #note").queryAllAs(TextInputControl.class).stream().filter(InSight::isSeen).findFirst().orElseThrow();
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".toast-text").queryAllAs(Label.class).toString();
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(5)).ignoreExceptions().until(condition);
    }
}

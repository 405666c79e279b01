package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.NewGathering;
import app.klatch.shell.PaletteItem;
import app.klatch.ui.InSight;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// In the real window, by keys alone: places are found by the palette as people are.
@OnScreen
final class PalettePlayTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final long CHAMBER = 6;

    @TempDir Path folder;
    private App app;

    @Start
    void start(Stage stage) {
        Database database = Database.open(folder.resolve("klatch.db"));
        new GatheringRepository(database, FRIDAY).create(new NewGathering(CHAMBER, LocalDate.of(2026, 11, 19)));
        app = new App(database, FRIDAY, _ -> {});
        Launch.show(stage, app);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> app.close());
    }

    @Test
    void aPlatformIsFoundByTheBeginningsOfItsWordsAndEnterOpensIt(FxRobot robot) {
        palette(robot, "after cham");
        until(() -> titles(robot).equals(List.of("Chamber after-hours", "Chamber after-hours")));
        robot.type(KeyCode.ENTER);
        until(() -> InSight.is(robot, ".platform-list"));
        assertThat(robot.lookup(".page-title").queryAllAs(Label.class)).filteredOn(InSight::isSeen).extracting(Label::getText)
                .contains("Chamber after-hours");
        robot.type(KeyCode.ESCAPE);
        assertThat(InSight.is(robot, ".platform-list")).as("Esc has gone back to Today").isFalse();
    }

    @Test
    void aGatheringIsFoundByItsPlatformAndEnterOpensIt(FxRobot robot) {
        palette(robot, "chamb");
        until(() -> titles(robot).size() == 2);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        until(() -> InSight.is(robot, ".roll"));
    }

    private static void palette(FxRobot robot, String words) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write(words);
    }

    private static List<String> titles(FxRobot robot) {
        return robot.lookup(".palette .list-view").<ListView<PaletteItem>>query().getItems().stream().map(PaletteItem::title).toList();
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(5)).ignoreExceptions().until(condition);
    }
}

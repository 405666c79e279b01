package app.klatch.today;

import static app.klatch.today.TodayLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.NextFrames;
import app.klatch.OnScreen;
import app.klatch.ui.Fxml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The page before anybody is in the log, and with very few people.
@OnScreen
final class TodayEmptyViewTest {
    @TempDir Path folder;
    private final List<Object> heard = new ArrayList<>();
    private TodayPage page;

    @Start
    void start(Stage stage) {
        page = new TodayPage(folder);
        TodayActions actions = new TodayActions(page.model, page.deeds, page.line, new TodayLinks(heard::add, _ -> { }, _ -> { }, _ -> { }));
        stage.setScene(new Scene(Fxml.load(new TodayView(page.model, actions, page.line, heard::add)), 800, 600));
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(page::close);
    }

    @Test
    void theExampleGoesToTheCaptureBar(FxRobot robot) {
        robot.clickOn(".example");
        assertThat(heard).containsExactly("Met Ana of Northwind @Chamber after-hours !fri send deck");
    }

    @Test
    void theFirstFollowUpReplacesTheExampleAndTheLastOneBringsAQuietPage(FxRobot robot) {
        robot.interact(() -> page.log.mine(page.log.person("Ana", null), FRIDAY, null, "call"));
        assertThat(robot.lookup(".today-row").tryQuery()).isPresent();
        robot.interact(() -> page.deeds.done(page.chosen()));
        assertThat(robot.lookup("Time for a coffee").tryQuery()).isPresent();
    }

    @Test
    void showAllShowsTheRest(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i < 25; i++) {
                page.log.mine(page.log.person("Person " + i, null), FRIDAY, null, "call");
            }
            page.model.move(24);
        });
        NextFrames.pass();
        robot.interact(() -> robot.lookup(".today-list").queryListView().scrollTo(99));
        NextFrames.pass();
        robot.clickOn("Show all 25");
        assertThat(page.rows()).hasSize(25);
    }
}

package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.followups.FollowUpRepository;
import app.klatch.review.ReviewDecisionRepository;
import app.klatch.review.ReviewDecisionRepository.Decision;
import app.klatch.review.ReviewItem;
import app.klatch.review.ReviewSight;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// In the real window, after a restart: Ctrl+Z says that there is no undo, and one key leads back to what was decided last.
@OnScreen
final class ReviewAgainPlayTest {
    private static final LocalDate WEEK = LocalDate.of(2026, 11, 16);

    @TempDir Path folder;
    private Database database;
    private App app;
    private String dropped = "";

    @Start
    void start(Stage stage) {
        try (Database before = Database.open(folder.resolve("klatch.db"))) {
            ReviewWeek.fill(before);
            drop(before);
        }
        database = Database.open(folder.resolve("klatch.db"));
        app = new App(database, ReviewWeek.CLOCK, _ -> {});
        Launch.show(stage, app);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> app.close());
    }

    @Test
    void undoSaysThatThereIsNoneAndOneKeyAsksAgain(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.R).release(KeyCode.CONTROL);
        until(() -> !front(robot).isEmpty());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> robot.lookup("#said").<Label>query().getText().startsWith("Nothing to undo since Klatch was opened. B brings back what"));
        assertThat(buttons(robot)).contains("Look again").doesNotContain("Undo");
        robot.type(KeyCode.B);
        until(() -> front(robot).equals(dropped));
        assertThat(ReviewSight.decided(database, ReviewWeek.CLOCK, WEEK)).isEmpty();
        robot.type(KeyCode.D);
        until(() -> ReviewSight.decided(database, ReviewWeek.CLOCK, WEEK).equals(List.of("DONE " + dropped)));
        assertThat(buttons(robot)).contains("Undo").doesNotContain("Look again");
    }

    /// Drops the first follow-up, as X does.
    private void drop(Database before) {
        ReviewItem item = ReviewSight.items(before, ReviewWeek.CLOCK).stream().filter(one -> one.name().startsWith("Mine")).findFirst().orElseThrow();
        dropped = item.name();
        new ReviewDecisionRepository(before, ReviewWeek.CLOCK).decide(WEEK,
                new Decision(item.step(), item.subject(), "DROP", dropped + " · dropped"), "Drop", () -> {
                    new FollowUpRepository(before, ReviewWeek.CLOCK).drop(item.id(), null);
                    return 0;
                });
    }

    private static List<String> buttons(FxRobot robot) {
        return robot.lookup(".review-key").queryAllAs(Button.class).stream().filter(Button::isVisible).map(Labeled::getText).toList();
    }

    private static String front(FxRobot robot) {
        return robot.lookup(".review-card .page-title").tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(5)).ignoreExceptions().until(condition);
    }
}

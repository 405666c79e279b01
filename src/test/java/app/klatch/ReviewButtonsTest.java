package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.review.ReviewItem;
import app.klatch.review.ReviewKeysRule;
import app.klatch.review.ReviewKind;
import app.klatch.review.ReviewSight;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/// The review by mouse: every key of an item is a button in the window, and a click does what the key does.
@OnScreen
final class ReviewButtonsTest {
    private static final LocalDate WEEK = LocalDate.of(2026, 11, 16);

    @TempDir Path folder;
    private Database database;
    private App app;

    @Start
    void start(Stage stage) {
        database = Database.open(folder.resolve("klatch.db"));
        ReviewWeek.fill(database);
        app = new App(database, ReviewWeek.CLOCK, _ -> {});
        Launch.show(stage, app);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> app.close());
    }

    @Test
    void everyKeyOfEveryItemHasAButtonInTheWindow(FxRobot robot) {
        Map<String, ReviewItem> items = ReviewSight.items(database, ReviewWeek.CLOCK).stream()
                .collect(Collectors.toMap(ReviewItem::name, Function.identity(), (one, _) -> one));
        Set<ReviewKind> seen = EnumSet.noneOf(ReviewKind.class);
        open(robot);
        for (int i = 0; i < items.size() && items.containsKey(front(robot)); i++) {
            String now = front(robot);
            ReviewKind kind = items.get(now).kind();
            if (seen.add(kind)) {
                List<String> keys = ReviewKeysRule.of(kind).stream().map(ReviewKeysRule.Offer::words).toList();
                assertThat(shown(robot)).as("%s", kind).hasSize(keys.size() + 1).containsAll(keys.subList(1, keys.size()));
            }
            robot.type(KeyCode.DOWN);
            until(() -> !front(robot).equals(now));
        }
        assertThat(seen).contains(ReviewKind.HANDLE_ONLY, ReviewKind.WAITS, ReviewKind.PROMISE, ReviewKind.MINE, ReviewKind.PLATE, ReviewKind.HALF_COIN);
    }

    @Test
    void aClickIsTheKey(FxRobot robot) {
        open(robot);
        String first = front(robot);
        robot.clickOn(button(robot, "Skip once"));
        until(() -> ReviewSight.decided(database, ReviewWeek.CLOCK, WEEK).equals(List.of("SKIP " + first)));
        until(() -> !front(robot).equals(first));
        robot.clickOn(button(robot, "Undo"));
        until(() -> ReviewSight.decided(database, ReviewWeek.CLOCK, WEEK).isEmpty() && front(robot).equals(first));
    }

    private static void open(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.R).release(KeyCode.CONTROL);
        until(() -> !front(robot).isEmpty());
    }

    /// The words of the buttons that lie whole within the window.
    private static List<String> shown(FxRobot robot) {
        return robot.lookup(".review-key").queryAllAs(Button.class).stream().filter(Button::isVisible)
                .filter(button -> button.localToScene(button.getBoundsInLocal()).getMaxX() <= button.getScene().getWidth())
                .map(Labeled::getText).toList();
    }

    private static Button button(FxRobot robot, String words) {
        return robot.lookup(".review-key").queryAllAs(Button.class).stream()
                .filter(button -> button.isVisible() && button.getText().equals(words)).findFirst().orElseThrow();
    }

    private static String front(FxRobot robot) {
        return robot.lookup(".review-card .page-title").tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(5)).ignoreExceptions().until(condition);
    }
}

package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.platforms.FileDump;
import app.klatch.review.ReviewSight;
import app.klatch.review.ReviewStep;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The second scene in the real window: forty things of every step, a key or two each, and all of them taken back.
@OnScreen
final class ReviewPlayTest {
    private static final LocalDate WEEK = LocalDate.of(2026, 11, 16);
    private static final int AT_LEAST = 40;

    @TempDir Path folder;
    private Database database;
    private App app;
    private int strokes;

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
    void fortyThingsAreDecidedWithTwoKeysEachAndAllTakenBack(FxRobot robot) {
        Map<ReviewStep, Integer> steps = ReviewSight.steps(database, ReviewWeek.CLOCK);
        int count = steps.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(steps.keySet()).containsExactly(ReviewStep.values());
        assertThat(count).isGreaterThanOrEqualTo(AT_LEAST);
        Map<String, List<String>> start = FileDump.of(database);

        robot.press(KeyCode.CONTROL).type(KeyCode.R).release(KeyCode.CONTROL);
        until(() -> !front(robot).isEmpty());
        List<String> names = new ArrayList<>();
        while (isAtItem(robot)) {
            names.add(front(robot));
            press(robot, keys(front(robot)));
        }
        assertThat(names).as("nothing twice, nothing left out").doesNotHaveDuplicates().hasSize(count);
        assertThat((double) strokes / count).as("keystrokes an item").isLessThanOrEqualTo(2);
        idle(robot);
        theFileSaysWhatTheKeysMeant(count);

        for (int i = 0; i < count; i++) {
            robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            assertThat(front(robot)).isEqualTo(names.get(count - 1 - i));
        }
        idle(robot);
        assertThat(FileDump.of(database)).isEqualTo(start);
    }

    private void theFileSaysWhatTheKeysMeant(int count) {
        assertThat(rows("SELECT count(*) FROM review_decision")).containsExactly(String.valueOf(count));
        assertThat(rows("SELECT week FROM review")).containsExactly(WEEK.toString());
        assertThat(rows(name("follow_up", "state = 'DONE'"))).containsExactly("Again D", "Answered FENTER", "Mine D", "Mine FENTER", "Promise D", "Theirs D");
        assertThat(rows(name("follow_up", "state = 'DROPPED'"))).containsExactly("Again K", "Answered D", "Mine X", "Theirs X");
        assertThat(rows(name("follow_up", "state = 'OPEN' AND repeats = 'P14D' AND due = '2026-12-03'"))).containsExactly("Again D", "Again K");
        assertThat(rows(name("follow_up", "state = 'OPEN' AND due = '2026-11-23'")))
                .containsExactly("Answered FENTER", "Answered K", "Answered S1", "Half FENTER", "Mine FENTER", "Plate FENTER");
        assertThat(rows(name("follow_up", "text = 'ask again about the venue' AND unless_answered = 0"))).containsExactly("Answered K", "Answered S1");
        assertThat(rows("SELECT drop_reason FROM follow_up WHERE drop_reason IS NOT NULL ORDER BY 1")).containsExactly("Skipped once", "They answered");
        assertThat(rows(name("follow_up", "state = 'OPEN' AND due = '2026-11-21'"))).containsExactly("Waits S1");
        assertThat(rows(name("follow_up", "snoozed_until IS NOT NULL"))).containsExactly("Answered S1", "Mine SM", "Mine SW", "Promise S3", "Theirs S1");
        assertThat(rows("SELECT snoozed_until FROM follow_up WHERE snoozed_until IS NOT NULL ORDER BY 1"))
                .containsExactly("2026-11-21", "2026-11-21", "2026-11-23", "2026-11-27", "2026-12-20");
        assertThat(rows(name("plate", "skipped_on = '2026-11-20'"))).containsExactly("Plate K", "Plate KK");
        assertThat(rows(name("plate", "snoozed_until = '2026-11-27'"))).containsExactly("Plate SW");
        assertThat(rows(name("plate", "resting_since = '2026-11-20'"))).containsExactly("Plate R");
        assertThat(rows(name("plate", "ideal = 'P42D'"))).containsExactly("Plate C6wENTER");
        assertThat(rows("SELECT folded FROM person WHERE archived_at IS NOT NULL ORDER BY 1")).containsExactly("@pocket-a", "mine a", "plate a");
        assertThat(rows("""
                SELECT p.name || ' ' || i.stance FROM interaction i JOIN interaction_person ip ON ip.interaction_id = i.id
                JOIN person p ON p.id = ip.person_id WHERE i.happened_on = '2026-11-20' ORDER BY 1"""))
                .containsExactly("Half D TALKED", "Intro D GAVE", "Plate D TALKED", "Plate DD TALKED", "Printer D GAVE", "Thanks D TALKED", "Waits D TALKED");
        assertThat(rows(name("interaction_person", "no_next_step = 1"))).containsExactly("Waits X");
        assertThat(rows(name("dismissed_hint", "hint = 'half coin'"))).containsExactly("Half X");
    }

    private static String name(String table, String where) {
        return "SELECT p.name FROM " + table + " t JOIN person p ON p.id = t.person_id WHERE " + where + " ORDER BY p.name";
    }

    private List<String> rows(String sql) {
        return database.read(h -> h.createQuery(sql).mapTo(String.class).list());
    }

    /// The last word of a name says its keys; what has no such word is done. One letter twice only tells two names apart.
    private static List<KeyCode> keys(String name) {
        String word = name.replaceFirst(" and .*", "").replaceFirst(".*[ -]", "");
        if (!word.matches("[A-Z][1-9A-Zw]*")) {
            return List.of(KeyCode.D);
        }
        if (word.endsWith("ENTER")) {
            return word.startsWith("C") ? List.of(KeyCode.C, KeyCode.DIGIT6, KeyCode.W, KeyCode.ENTER) : List.of(KeyCode.F, KeyCode.ENTER);
        }
        return switch (word) {
            case "S1" -> List.of(KeyCode.S, KeyCode.DIGIT1);
            case "S3" -> List.of(KeyCode.S, KeyCode.DIGIT3);
            case "SW" -> List.of(KeyCode.S, KeyCode.W);
            case "SM" -> List.of(KeyCode.S, KeyCode.M);
            default -> List.of(KeyCode.valueOf(word.substring(0, 1)));
        };
    }

    private void press(FxRobot robot, List<KeyCode> keys) {
        strokes += keys.size();
        robot.type(keys.toArray(KeyCode[]::new));
    }

    private static boolean isAtItem(FxRobot robot) {
        return robot.lookup(".closing").tryQuery().isEmpty();
    }

    /// The name in front; empty before the items are there.
    private static String front(FxRobot robot) {
        return robot.lookup(".review-card .page-title").tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private void idle(FxRobot robot) {
        boolean[] done = {false};
        robot.interact(() -> app.background().whenIdle(() -> done[0] = true));
        until(() -> done[0]);
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(5)).ignoreExceptions().until(condition);
    }
}

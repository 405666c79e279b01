package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.ui.InSight;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// In the real window: the ring around a chip of the form's card is drawn outside the chip, and nothing cuts it.
@OnScreen
final class FormRingPlayTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final double RING = 2;

    @TempDir Path folder;
    private App app;

    @Start
    void start(Stage stage) {
        app = new App(Database.open(folder.resolve("klatch.db")), FRIDAY, _ -> {});
        Launch.show(stage, app);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> app.close());
    }

    @Test
    void theRingOfEachChipHasRoom(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> InSight.is(robot, ".form-card .chip-menu"));
        Node viewport = robot.lookup(".form-card .form-room > .viewport").query();
        Bounds room = viewport.localToScene(viewport.getLayoutBounds());
        assertThat(robot.lookup(".form-card .chip-menu").queryAllAs(Node.class)).isNotEmpty().allSatisfy(chip -> {
            Bounds at = chip.localToScene(chip.getLayoutBounds());
            assertThat(room.contains(new BoundingBox(at.getMinX() - RING, at.getMinY() - RING, at.getWidth() + 2 * RING, at.getHeight() + 2 * RING)))
                    .as(at + " in " + room).isTrue();
        });
    }
}

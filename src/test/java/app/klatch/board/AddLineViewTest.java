package app.klatch.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import app.klatch.shell.OverlayDialogs;
import app.klatch.shell.OverlayLayer;
import app.klatch.ui.Fxml;
import app.klatch.ui.Theme;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The line that adds a platform, from Enter until it is written; the test decides when that is.
@OnScreen
final class AddLineViewTest {
    @TempDir Path folder;
    private final List<Long> opened = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private BoardSetting setting;
    private BoardView view;

    @Start
    void start(Stage stage) {
        setting = new BoardSetting(folder, waiting::add);
        OverlayLayer overlay = new OverlayLayer();
        view = new BoardView(setting.model, new PlatformMenu(setting.deeds, overlay, new OverlayDialogs(overlay), BoardSetting.CLOCK), opened::add);
        Parent root = Fxml.load(view);
        Scene scene = new Scene(root, 960, 640);
        new Theme(scene, Theme.Choice.LIGHT, List.of(Objects.requireNonNull(getClass().getResource("board.css")).toExternalForm()));
        stage.setScene(scene);
        stage.show();
        setting.model.inFront(true);
        work();
        view.shown();
        view.add();
    }

    @AfterEach
    void close() {
        setting.close();
    }

    @Test
    void whatCouldNotBeWrittenStaysInTheLineUntilItCan(FxRobot robot) {
        database("CREATE TRIGGER full BEFORE INSERT ON platform BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
        robot.write("Slide evening").type(KeyCode.ENTER).interact(this::work);
        assertThat(setting.said).singleElement().asString().startsWith("failed: ");
        assertThat(line(robot).isVisible()).isTrue();
        assertThat(typed(robot)).isEqualTo("Slide evening");
        database("DROP TRIGGER full");
        robot.type(KeyCode.ENTER).interact(this::work);
        assertThat(setting.said).last().isEqualTo("Added · Slide evening");
        assertThat(typed(robot)).isEmpty();
        assertThat(line(robot).isVisible()).isFalse();
    }

    @Test
    void anotherEnterBeforeItIsWrittenAddsNoSecondAndOpensNoOther(FxRobot robot) {
        robot.write("Slide evening").type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(typed(robot)).isEqualTo("Slide evening");
        while (!waiting.isEmpty()) {
            robot.interact(() -> waiting.remove().run());
            if (!owner(robot).startsWith("Slide evening")) {
                robot.type(KeyCode.ENTER);
            }
        }
        assertThat(opened).isEmpty();
        assertThat(setting.said).containsExactly("Added · Slide evening");
        assertThat(line(robot).isVisible()).isFalse();
        robot.type(KeyCode.ENTER);
        assertThat(opened).containsExactly(setting.card("Slide evening").id());
    }

    @Test
    void whatIsTypedForTheNextOneMeanwhileStays(FxRobot robot) {
        robot.write("Slide evening").type(KeyCode.ENTER).write(" two").interact(this::work);
        assertThat(setting.said).containsExactly("Added · Slide evening");
        assertThat(typed(robot)).isEqualTo("Slide evening two");
        assertThat(line(robot).isVisible()).isTrue();
        robot.type(KeyCode.ENTER).interact(this::work);
        assertThat(owner(robot)).startsWith("Slide evening two");
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void database(String change) {
        int _ = setting.database.writeInBulk(handle -> handle.execute(change));
    }

    private static Node line(FxRobot robot) {
        return robot.lookup(".add-line").query();
    }

    private static String typed(FxRobot robot) {
        return robot.lookup(".add-line-field").queryTextInputControl().getText();
    }

    private static String owner(FxRobot robot) {
        return String.valueOf(line(robot).getScene().getFocusOwner().getAccessibleText());
    }
}

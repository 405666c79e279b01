package app.klatch.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.NextFrames;
import app.klatch.OnScreen;
import app.klatch.ui.Fxml;
import app.klatch.ui.InSight;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Pages are built before somebody opens them, without being seen.
@OnScreen
final class PagesAheadTest {
    private final List<String> done = new ArrayList<>();
    private final ShellViewModel model = new ShellViewModel();
    private ShellView shell;

    @Start
    void start(Stage stage) {
        model.setPages(List.of(page("today", 1), page("people", 2), page("person", 0)));
        shell = new ShellView(model, CapturePlaceholder.slot(), new ToastLayer(Duration.seconds(8)), new OverlayLayer());
        stage.setScene(new Scene(Fxml.load(shell), 960, 640));
        stage.show();
    }

    @Test
    void everyPageIsBuiltOnceAndFetchesOnlyWhenNotOpenYet(FxRobot robot) throws InterruptedException {
        CountDownLatch all = new CountDownLatch(1);
        robot.interact(() -> shell.buildAhead(Runnable::run, all::countDown));
        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(done).containsExactly("shown today", "made today", "made people", "ahead people", "again people",
                "made person", "ahead person", "again person");
        assertThat(InSight.is(robot, "This is people")).isFalse();
        robot.interact(() -> model.open("people"));
        assertThat(done).last().isEqualTo("shown people");
        assertThat(InSight.is(robot, "This is people")).isTrue();
        assertThat(robot.lookup("This is people").query().getParent().getOpacity()).isEqualTo(1);
    }

    /// JavaFX forgets where a node is to be drawn when somebody keeps it from looking through the pages behind.
    @Test
    void whatCameToAPageBehindIsDrawnInItsPlaceOnceThePageIsOpened(FxRobot robot) throws InterruptedException {
        CountDownLatch all = new CountDownLatch(1);
        robot.interact(() -> shell.buildAhead(Runnable::run, all::countDown));
        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        Rectangle late = new Rectangle(10, 10, Color.RED);
        Group people = (Group) robot.lookup("This is people").query().getParent();
        robot.interact(() -> {
            people.getChildren().add(late);
            late.setLayoutX(300);
        });
        NextFrames.pass();
        robot.interact(() -> model.open("people"));
        NextFrames.pass();
        Bounds place = late.localToScene(late.getBoundsInLocal());
        AtomicReference<Color> there = new AtomicReference<>();
        robot.interact(() -> there.set(late.getScene().snapshot(null).getPixelReader().getColor((int) place.getCenterX(), (int) place.getCenterY())));
        assertThat(there.get()).isEqualTo(Color.RED);
    }

    private Page page(String id, int digit) {
        return Page.onRail(id, id, "mdi2w-weather-sunset-up", digit, () -> made(id))
                .onShown(() -> done.add("shown " + id))
                .ahead(() -> done.add("ahead " + id), () -> done.add("again " + id));
    }

    private Node made(String id) {
        done.add("made " + id);
        return new Group(new Label("This is " + id));
    }
}

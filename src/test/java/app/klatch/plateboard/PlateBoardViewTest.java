package app.klatch.plateboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import app.klatch.plateboard.PlateBoardViewModel.Showing;
import app.klatch.plates.PlateRule.State;
import app.klatch.shell.OverlayLayer;
import app.klatch.shell.Page;
import app.klatch.shell.ShellKeys;
import app.klatch.shell.ShellViewModel;
import app.klatch.ui.Fxml;
import app.klatch.ui.PlateRing;
import app.klatch.ui.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Played by a robot on the headless platform: a key for each deed, the line under a plate, the shelf.
@OnScreen
final class PlateBoardViewTest {
    @TempDir Path folder;
    private BoardPlay play;
    private PlateBoardView view;
    private long ana;
    private long bo;

    @Start
    void start(Stage stage) {
        play = new BoardPlay(folder);
        OverlayLayer overlay = new OverlayLayer();
        view = new PlateBoardView(play.model, play.actions(overlay), play.line, BoardPlay.CLOCK, _ -> {});
        StackPane root = new StackPane(Fxml.load(view), overlay);
        Scene scene = new Scene(root, 776, 576);
        new Theme(scene, Theme.Choice.LIGHT, List.of(Objects.requireNonNull(getClass().getResource("plateboard.css")).toExternalForm()));
        ShellViewModel shell = new ShellViewModel();
        shell.setPages(List.of(Page.onRail("plates", "Plates", "mdi2c-circle-outline", 5, () -> root).actions(view::actions)));
        new ShellKeys(shell, overlay, List.of()).listenTo(scene);
        stage.setScene(scene);
        stage.show();
        ana = play.plate("Ana Ruiz", 1, 20);
        bo = play.plate("Bo Olsen", 1, 9);
        view.shown();
    }

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void platesAreWalkedLoggedSkippedAndLetRestByOneKeyEach(FxRobot robot) {
        robot.type(KeyCode.D);
        assertThat(play.standing(ana).state()).isEqualTo(State.SPINNING);
        assertThat(play.said).containsExactly("Logged: talked with Ana Ruiz today");
        robot.type(KeyCode.X);
        assertThat(play.standing(bo).due()).isEqualTo(BoardPlay.FRIDAY.plusWeeks(1));
        robot.type(KeyCode.J, KeyCode.K, KeyCode.ENTER);
        assertThat(play.opened).hasSize(1);
        long chosen = play.opened.getFirst();
        robot.type(KeyCode.R);
        assertThat(play.standing(chosen).state()).isEqualTo(State.RESTING);
    }

    @Test
    void aPlateIsSnoozedByTwoKeysOrInWordsAndWakesByTheSameKey(FxRobot robot) {
        robot.type(KeyCode.S, KeyCode.W);
        assertThat(play.standing(ana).snoozedUntil()).isEqualTo(BoardPlay.FRIDAY.plusWeeks(1));
        robot.interact(() -> play.model.filter(PlateFilter.SNOOZED));
        robot.type(KeyCode.S);
        assertThat(play.standing(ana).snoozedUntil()).isNull();
        assertThat(play.model.showing().get()).isEqualTo(Showing.NOTHING_LEFT);
        assertThat(robot.lookup("Nothing is snoozed").tryQuery()).isPresent();
    }

    @Test
    void aRhythmIsChangedInPlaceAndEscGivesUp(FxRobot robot) {
        robot.type(KeyCode.C).write("every 2 to 3 months").type(KeyCode.ENTER);
        assertThat(robot.lookup(".line-box").tryQuery()).isEmpty();
        assertThat(play.said).contains("Ana Ruiz · every 2 to 3 months");
        robot.type(KeyCode.C).write("no").type(KeyCode.ESCAPE);
        assertThat(play.line.open().get()).isNull();
        assertThat(play.said).hasSize(1);
    }

    @Test
    void aClickOnARingOfTheShelfChoosesItsPlateAndTheFieldFindsByName(FxRobot robot) {
        robot.clickOn(robot.lookup(".plate-shelf .plate-ring").nth(0).<PlateRing>query());
        assertThat(Objects.requireNonNull(play.model.chosen()).name()).isEqualTo("Bo Olsen");
        robot.interact(view::focusFilter);
        robot.write("ana");
        assertThat(play.shown()).containsExactly("Ana Ruiz");
        robot.type(KeyCode.ESCAPE);
        assertThat(play.shown()).hasSize(2);
    }

    @Test
    void behindAnotherPageNothingIsReadAnew(FxRobot robot) {
        Node page = robot.lookup(".plate-shelf").query().getScene().getRoot().getChildrenUnmodifiable().getFirst();
        robot.interact(() -> page.setVisible(false));
        robot.interact(() -> play.plate("Cy Dahl", 1, 3));
        assertThat(play.shown()).hasSize(2);
        robot.interact(() -> page.setVisible(true));
        assertThat(play.shown()).hasSize(3);
    }
}

package app.klatch.board;

import static app.klatch.board.BoardSetting.CHAMBER;
import static app.klatch.board.BoardSetting.CLOCK;
import static app.klatch.board.BoardSetting.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import app.klatch.interactions.Stance;
import app.klatch.platforms.PlatformFields;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import app.klatch.platforms.TendedPlatform;
import app.klatch.shell.OverlayDialogs;
import app.klatch.shell.OverlayLayer;
import app.klatch.shell.Page;
import app.klatch.shell.ShellKeys;
import app.klatch.shell.ShellViewModel;
import app.klatch.ui.Fxml;
import app.klatch.ui.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Is the board bound, do the keys arrive? Played by a robot on the headless platform.
@OnScreen
final class BoardViewTest {
    @TempDir Path folder;
    private final List<Long> opened = new ArrayList<>();
    private BoardSetting setting;
    private BoardView view;

    @Start
    void start(Stage stage) {
        setting = new BoardSetting(folder);
        OverlayLayer overlay = new OverlayLayer();
        view = new BoardView(setting.model, new PlatformMenu(setting.deeds, overlay, new OverlayDialogs(overlay), CLOCK), opened::add);
        Parent root = Fxml.load(view);
        Scene scene = new Scene(new StackPane(root, overlay), 1096, 736);
        new Theme(scene, Theme.Choice.LIGHT, List.of(Objects.requireNonNull(getClass().getResource("board.css")).toExternalForm()));
        ShellViewModel shell = new ShellViewModel();
        shell.setPages(List.of(Page.onRail("platforms", "Platforms", "mdi2h-home-outline", 3, () -> root).actions(view::actions)));
        new ShellKeys(shell, overlay, List.of()).listenTo(scene);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @AfterEach
    void close() {
        assertThat(setting.said).noneMatch(text -> text.startsWith("failed"));
        setting.close();
    }

    @Test
    void arrowsMoveAcrossTheCellsAndEnterOpens(FxRobot robot) {
        robot.type(KeyCode.RIGHT, 2).type(KeyCode.DOWN, 2).type(KeyCode.ENTER);
        assertThat(opened).containsExactly(CHAMBER);
        robot.clickOn("Instagram");
        assertThat(opened).containsExactly(CHAMBER, 7L);
    }

    @Test
    void nOpensTheLineForTheCellAndItsPlatformStandsThere(FxRobot robot) {
        robot.type(KeyCode.RIGHT, 3).type(KeyCode.N).write("Slide evening, in person").type(KeyCode.ENTER);
        assertThat(setting.card("Slide evening")).returns(PlatformKind.PHOTO_ALBUM, PlatformCard::kind).returns(Side.IN_PERSON, PlatformCard::side);
        assertThat(robot.lookup("Slide evening").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".add-line").query().isVisible()).isFalse();
    }

    @Test
    void eEditsInAFormAndEscapeLeavesItAsItWas(FxRobot robot) {
        robot.type(KeyCode.E).write("Face book").type(KeyCode.ENTER);
        assertThat(setting.card("Face book").id()).isEqualTo(1);
        robot.type(KeyCode.E).write("Something else").type(KeyCode.ESCAPE);
        assertThat(setting.card("Face book").id()).isEqualTo(1);
    }

    @Test
    void mAsksWhichOneStaysAndEnterMergesOnceOneIsChosen(FxRobot robot) {
        robot.interact(() -> setting.talk(setting.person("Ana"), 1, Stance.TALKED, TODAY));
        robot.type(KeyCode.M);
        assertThat(robot.lookup("Merge Facebook into …").tryQuery()).isPresent();
        robot.type(KeyCode.ENTER);
        assertThat(setting.platforms.all()).extracting(TendedPlatform::name).contains("Facebook");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(setting.platforms.all()).extracting(TendedPlatform::name).doesNotContain("Facebook");
        assertThat(setting.card("Coffee at home").people()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"M, Type to find it", "N, 'Harbour Rotary, networking event, in person, every 2nd Tuesday'"})
    void whatToTypeIsSaidInAFieldThatHasTheFocusFromTheStart(KeyCode key, String prompt, FxRobot robot) {
        robot.type(key);
        Text said = robot.lookup((Node node) -> node instanceof Text text && text.getText().equals(prompt)).query();
        assertThat(said.getFill().isOpaque()).isTrue();
    }

    @Test
    void deleteTakesAnUnusedOneAwayAndTheFocusStaysOnTheBoard(FxRobot robot) {
        robot.type(KeyCode.RIGHT).type(KeyCode.DELETE);
        assertThat(setting.said).containsExactly("Deleted · X");
        robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);
        assertThat(opened).containsExactly(5L);
    }

    @Test
    void theThreeDotsOfACardOpenItsMenuAndNotThePlatform(FxRobot robot) {
        robot.moveTo("X").clickOn(robot.lookup("X").query().getParent().getParent().lookup(".board-card-more"));
        assertThat(opened).isEmpty();
        robot.clickOn("Archive X");
        assertThat(setting.said).containsExactly("Archived · X");
    }

    @Test
    void allKindsAreEquallyWideWhateverStandsInThem(FxRobot robot) {
        String wide = "Maximiliane-Theodora’s Gesellschaft für Begegnung ".repeat(3).substring(0, 120);
        robot.interact(() -> {
            setting.platforms.add(new PlatformFields(wide, PlatformKind.COFFEE_KLATCH, Side.ONLINE));
            for (int i = 0; i < 40; i++) {
                setting.platforms.add(new PlatformFields("ملتقى الميناء 港口早餐会 " + i, PlatformKind.PHOTO_ALBUM, Side.IN_PERSON));
            }
        });
        assertThat(robot.lookup(".board-grid .board-cell").queryAll().stream().map(cell -> Math.round(cell.getLayoutBounds().getWidth() / 2)).distinct())
                .as("but for the rounding to whole pixels").hasSizeLessThanOrEqualTo(2);
        assertThat(robot.lookup(wide).query().getLayoutBounds().getHeight()).as("three lines").isLessThan(60);
    }

    @Test
    void noSingleLetterPutsAPlatformAway(FxRobot robot) {
        robot.type(KeyCode.A).type(KeyCode.D).type(KeyCode.C).type(KeyCode.R);
        assertThat(setting.said).isEmpty();
        assertThat(view.actions()).extracting(action -> action.name()).contains("Archive Facebook", "Close Facebook with a year");
    }

    @Test
    void aYearBeforeTheLastEntryIsRefusedWhereItWasTyped(FxRobot robot) {
        robot.interact(() -> setting.talk(setting.person("Ana"), BoardSetting.FACEBOOK, Stance.TALKED, BoardSetting.TODAY));
        robot.interact(() -> view.actions().stream().filter(action -> action.id().equals("platform-close")).forEach(action -> action.run().run()));
        robot.write("2019").type(KeyCode.ENTER);
        assertThat(robot.lookup(".dialog-problem").<Label>query().getText()).startsWith("Its last entry is from 2026");
        assertThat(setting.said).isEmpty();
        robot.write("2026").type(KeyCode.ENTER);
        assertThat(robot.lookup(".dialog-problem").tryQuery()).isEmpty();
        assertThat(setting.said).containsExactly("Facebook closed 2026; its history stays.");
    }

    @Test
    void whatIsPutAwayIsShownByTheToggle(FxRobot robot) {
        robot.interact(() -> setting.deeds.close(1, "Facebook", "2019", 0));
        assertThat(robot.lookup("Facebook").tryQuery()).isEmpty();
        robot.clickOn("Archived 1");
        assertThat(robot.lookup("closed 2019").tryQuery()).isPresent();
    }
}

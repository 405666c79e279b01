package app.klatch.gatherings;

import static app.klatch.gatherings.GatheringSetting.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import app.klatch.capture.CaptureBarViewModel;
import app.klatch.capture.FilePeopleFinder;
import app.klatch.dates.DateWords;
import app.klatch.log.InteractionForms;
import app.klatch.people.PersonRowRepository;
import app.klatch.shell.OverlayLayer;
import app.klatch.shell.Page;
import app.klatch.shell.ShellKeys;
import app.klatch.shell.ShellViewModel;
import app.klatch.ui.Fxml;
import app.klatch.ui.RelativeDate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Played by a robot on the headless platform: do the keys of the list arrive, is everything bound?
@OnScreen
final class GatheringViewTest {
    @TempDir Path folder;
    private final List<Long> opened = new ArrayList<>();
    private GatheringSetting at;
    private GatheringView view;
    private OverlayLayer overlay;

    @Start
    void start(Stage stage) {
        at = new GatheringSetting(folder);
        overlay = new OverlayLayer();
        long ana = at.person("Ana Ruiz");
        at.person("Grace Kim");
        at.gathering(FRIDAY.minusDays(28), at.person("Lee Cho"));
        InteractionForms forms = new InteractionForms(at.database, GatheringSetting.CLOCK, new DateWords(Locale.UK), at.rooms.search(),
                at.acts, Runnable::run, overlay);
        CaptureBarViewModel capture = new CaptureBarViewModel(at.database,
                new FilePeopleFinder(at.rooms.search(), new PersonRowRepository(at.database, GatheringSetting.CLOCK), new RelativeDate(GatheringSetting.CLOCK)), at.acts, Runnable::run,
                GatheringSetting.CLOCK, at.offers, opened::add);
        view = new GatheringView(at.model, new Pocket(capture, () -> {}), new GatheringLinks(opened::add, _ -> {}, forms, opened::add),
                new RelativeDate(GatheringSetting.CLOCK));
        Parent root = Fxml.load(view);
        ShellViewModel shell = new ShellViewModel();
        shell.setPages(List.of(Page.onRail("gathering", "Gathering", "mdi2c-calendar", 1, () -> root).actions(view::actions)));
        Scene scene = new Scene(new StackPane(root, overlay), 776, 576);
        new ShellKeys(shell, overlay, List.of()).listenTo(scene);
        at.model.show(at.gathering(FRIDAY, ana));
        stage.setScene(scene);
        stage.show();
        view.focus();
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void theKeysOfALineMarkNoteAndPlan(FxRobot robot) {
        robot.type(KeyCode.I);
        assertThat(at.lastSaid()).isEqualTo("Logged with Ana Ruiz");
        robot.type(KeyCode.V).type(KeyCode.N);
        robot.write("twins").press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        robot.interact(view::focus);
        robot.type(KeyCode.D);
        assertThat(at.attendee("Ana Ruiz")).extracting(Attendee::valuable, Attendee::note, Attendee::needsNoStep)
                .containsExactly(true, "twins", true);
        robot.type(KeyCode.A);
        robot.write("someday");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".editable-hint").queryAllAs(Label.class)).anyMatch(hint -> hint.getText().startsWith("On which day?"));
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).write("mon send deck").type(KeyCode.ENTER);
        assertThat(at.attendee("Ana Ruiz").stepText()).isEqualTo("send deck");
    }

    @Test
    void theEntryOfALineIsEditedByEAndControlE(FxRobot robot) {
        robot.type(KeyCode.I);
        for (List<KeyCode> keys : List.of(List.of(KeyCode.E), List.of(KeyCode.CONTROL, KeyCode.E))) {
            robot.interact(view::focus);
            robot.press(keys.toArray(KeyCode[]::new)).release(keys.toArray(KeyCode[]::new));
            assertThat(overlay.isOpen()).as("by " + keys).isTrue();
            robot.interact(overlay::close);
        }
    }

    @Test
    void aNameIsTypedAndTickedAndSpaceTakesItOff(FxRobot robot) {
        robot.type(KeyCode.T);
        robot.write("grace").type(KeyCode.ENTER);
        robot.write("Tomas Rivera").type(KeyCode.ENTER);
        assertThat(at.page().here()).extracting(Attendee::name).containsExactly("Ana Ruiz", "Grace Kim", "Tomas Rivera");
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.SPACE);
        assertThat(at.page().here()).as("the one ticked last").extracting(Attendee::name).containsExactly("Ana Ruiz", "Grace Kim");
        robot.clickOn("Ana Ruiz").type(KeyCode.J).type(KeyCode.ENTER);
        assertThat(opened).containsExactly(at.attendee("Grace Kim").id());
    }

    @Test
    void whileNamesAreTypedTheBarOffersOnlyWhatActsThere(FxRobot robot) {
        robot.interact(() -> at.choose("Lee Cho"));
        assertThat(keys(robot)).containsExactly("Was there", "Open");
        robot.type(KeyCode.T);
        assertThat(keys(robot)).containsExactly("To the list");
        robot.write("gra");
        assertThat(keys(robot)).containsExactly("Tick or add", "To the list");
        robot.type(KeyCode.ENTER);
        assertThat(at.page().here()).extracting(Attendee::name).contains("Grace Kim");
        robot.interact(view::focusLog);
        assertThat(keys(robot)).as("letters are words of the note").isEmpty();
        robot.interact(view::focus);
        assertThat(keys(robot)).contains("Open");
    }

    @Test
    void theFieldOfNamesStaysAtItsTopHoweverHighTheBoxGets(FxRobot robot) {
        robot.interact(view::focusLog);
        Node box = robot.lookup(".interaction-box").query();
        Awaitility.await().untilAsserted(() -> assertThat(box.getLayoutBounds().getHeight()).isGreaterThan(150));
        assertThat(robot.lookup("#field").query().localToScene(0, 0).getY()).isBetween(box.localToScene(0, 0).getY(), box.localToScene(0, 0).getY() + 8);
    }

    private static List<String> keys(FxRobot robot) {
        return robot.lookup("#keys .row-key").queryAllAs(Button.class).stream().map(Button::getText).toList();
    }

    @Test
    void thePocketIsOpenUntilEscape(FxRobot robot) {
        robot.type(KeyCode.P);
        assertThat(robot.lookup(".pocket-bar").query().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".pocket-bar").query().isVisible()).isFalse();
    }

    @Test
    void aPlannedOneOffersNothingToLogAndOneThatIsGoneSaysSo(FxRobot robot) {
        robot.interact(() -> at.model.show(at.gathering(FRIDAY.plusDays(6))));
        assertThat(view.actions()).extracting(action -> action.id()).doesNotContain("gathering-was-there", "gathering-pocket");
        assertThat(robot.lookup("Planned: to be logged from Thu 26 Nov on.").tryQuery()).isPresent();
        robot.interact(() -> at.model.delete(at.page().gathering()));
        assertThat(robot.lookup("This gathering is not here any more").query().isVisible()).isTrue();
        assertThat(view.actions()).isEmpty();
    }
}

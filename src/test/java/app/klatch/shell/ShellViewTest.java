package app.klatch.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.NextFrames;
import app.klatch.OnScreen;
import app.klatch.ui.Action;
import app.klatch.ui.Background;
import app.klatch.ui.Fxml;
import app.klatch.ui.InSight;
import app.klatch.ui.Seen;
import app.klatch.ui.Theme;
import app.klatch.ui.Toasts.Choice;
import app.klatch.ui.Toasts.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Do the keys arrive? Played by a robot on the headless platform.
@OnScreen
final class ShellViewTest {
    private final List<String> done = new ArrayList<>();
    private final ShellViewModel model = new ShellViewModel();
    private final ToastLayer toasts = new ToastLayer(Duration.millis(1500));
    private final OverlayLayer overlay = new OverlayLayer();

    @Start
    void start(Stage stage) {
        CaptureSlot capture = CapturePlaceholder.slot();
        model.setPages(List.of(
                Page.onRail("today", "Today", "mdi2w-weather-sunset-up", 1, () -> new Label("This is today"))
                        .actions(() -> List.of(Action.of("done", "Done", "mdi2c-check", "D", () -> done.add("done")))),
                Page.onRail("people", "People", "mdi2a-account-multiple-outline", 2, () -> new Label("These are people"))
                        .filter(() -> done.add("filter")),
                Page.offRail("person", "Person", "mdi2a-account-outline", () -> new Label("This is Ana")),
                Page.offRail("platform", "Platform", "mdi2m-map-marker-outline", () -> new ListView<>(FXCollections.observableArrayList("Lee")))));
        ShellView shell = new ShellView(model, capture, toasts, overlay);
        PaletteViewModel palette = new PaletteViewModel(
                words -> List.of(PaletteItem.person("Ana Ruiz", words, () -> model.open("person"))),
                new Background(Runnable::run, Runnable::run, failure -> done.add(failure.toString())));
        PaletteView paletteView = new PaletteView(palette, overlay);
        List<Action> everywhere = new ArrayList<>();
        everywhere.addAll(ShellActions.of(model, capture, () -> {
            palette.begin(() -> shell.actions(everywhere));
            paletteView.open();
        }, () -> new KeysHelp(overlay).open(Objects.requireNonNull(model.current().get()), everywhere),
                () -> done.add("undo"), () -> done.add("redo"), toasts::focusNewest));
        Scene scene = new Scene(Fxml.load(shell), 960, 640);
        Application.setUserAgentStylesheet(null);
        new Theme(scene, Theme.Choice.DARK, List.of());
        new ShellKeys(model, overlay, everywhere).listenTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theWindowIsDressedFromTheStart() {
        assertThat(Application.getUserAgentStylesheet()).contains("primer-dark");
    }

    @Test
    void ctrlAndADigitSwapsThePage(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        assertThat(InSight.is(robot, "These are people")).isTrue();
        assertThat(InSight.is(robot, "This is today")).isFalse();
    }

    @Test
    void aPageBehindStaysDressedButTakesNoRoomAndNoFocus(FxRobot robot) {
        Node today = robot.lookup("This is today").query();
        List<Boolean> seen = new ArrayList<>();
        robot.interact(() -> Seen.watch(today, seen::add));
        robot.interact(() -> model.open("people"));
        assertThat(today.getScene()).as("taken out, all its styles would be looked up anew").isNotNull();
        assertThat(today.isVisible() || today.isManaged()).isFalse();
        robot.interact(today::requestFocus);
        assertThat(today.isFocused()).isFalse();
        robot.interact(() -> model.open("today"));
        assertThat(today.isVisible() && today.isManaged() && today.getOpacity() == 1).isTrue();
        assertThat(InSight.is(robot, "These are people")).isFalse();
        assertThat(seen).as("pages read only while they are in front").containsExactly(true, false, true);
    }

    @Test
    void thePageTakesTheFocusFromTheCaptureBarWhenItComesToTheFront(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        robot.type(KeyCode.D);
        assertThat(done).containsExactly("done");
    }

    @Test
    void ctrlKOpensThePaletteAndEnterOpensWhomWasFound(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        assertThat(overlay.isOpen()).isTrue();
        robot.write("ana r").type(KeyCode.ENTER);
        NextFrames.pass();
        assertThat(overlay.isOpen()).isFalse();
        assertThat(InSight.is(robot, "This is Ana")).isTrue();
    }

    @Test
    void escapeClosesThePaletteFirstAndThenGoesBack(FxRobot robot) {
        robot.interact(() -> model.open("person"));
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.type(KeyCode.ESCAPE);
        assertThat(overlay.isOpen()).isFalse();
        assertThat(InSight.is(robot, "This is Ana")).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(InSight.is(robot, "This is today")).isTrue();
    }

    @Test
    void escapeInAListGoesBackToo(FxRobot robot) {
        robot.interact(() -> model.open("person"));
        robot.interact(() -> model.open("platform"));
        robot.interact(() -> robot.lookup(".list-view").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(InSight.is(robot, "This is Ana")).as("one page, not two").isTrue();
    }

    @Test
    void escapeInAListClosesTheCardItStandsIn(FxRobot robot) {
        robot.interact(() -> model.open("person"));
        ListView<String> list = new ListView<>();
        robot.interact(() -> overlay.open(list, list));
        robot.type(KeyCode.ESCAPE);
        assertThat(overlay.isOpen()).isFalse();
        assertThat(InSight.is(robot, "This is Ana")).isTrue();
    }

    @Test
    void aLetterActsOnlyWhenNoTextFieldHasTheFocus(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        robot.type(KeyCode.D);
        assertThat(done).isEmpty();
        robot.interact(() -> robot.lookup(".rail-item").queryAll().iterator().next().requestFocus());
        robot.type(KeyCode.D);
        assertThat(done).containsExactly("done");
    }

    @Test
    void undoBelongsToTheTextFieldAsLongAsItHasSomethingToUndo(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        robot.write("ana");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(done).isEmpty();
        assertThat(robot.lookup(".capture-bar .text-field").<TextField>query().getText()).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(done).containsExactly("undo");
    }

    @Test
    void ctrlFFiltersThePageInFront(FxRobot robot) {
        robot.interact(() -> model.open("people"));
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        assertThat(done).containsExactly("filter");
    }

    @Test
    void f1ShowsTheKeysOfThisPage(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertThat(robot.lookup("Done").tryQuery()).isPresent();
        assertThat(robot.lookup("Undo").tryQuery()).isPresent();
    }

    @Test
    void aToastShowsUndoesAndGoesByItself(FxRobot robot) {
        robot.interact(() -> toasts.show("Saved · Ana Ruiz", () -> done.add("undone")));
        robot.clickOn("Undo");
        assertThat(done).containsExactly("undone");
        robot.interact(() -> toasts.error("The disk is full.", "details"));
        assertThat(robot.lookup("The disk is full.").tryQuery()).isPresent();
        robot.moveTo(robot.lookup(".logo").<Node>query());
        Awaitility.await().atMost(10, TimeUnit.SECONDS).until(() -> robot.lookup("The disk is full.").tryQuery().isEmpty());
    }

    @Test
    void ctrlJLeadsToTheNewestMessageAndItsChoiceLeadsBackToWhereOneWas(FxRobot robot) {
        offer(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL).type(KeyCode.ENTER);
        assertThat(done).containsExactly("chosen");
        assertThat(robot.lookup(".toast").tryQuery()).isEmpty();
        robot.write("x");
        assertThat(robot.lookup(".capture-bar .text-field").<TextField>query().getText()).isEqualTo("x");
    }

    @Test
    void escapeClosesTheMessageThatHasTheFocusAndNothingElse(FxRobot robot) {
        robot.interact(() -> model.open("person"));
        offer(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL).type(KeyCode.TAB);
        assertThat(robot.lookup("Undo").query().isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(done).isEmpty();
        assertThat(robot.lookup(".toast").tryQuery()).isEmpty();
        assertThat(InSight.is(robot, "This is Ana")).as("the page stays").isTrue();
    }

    @Test
    void theKeyLeadsToTheMessageThatOffersSomethingAlsoPastNewerOnes(FxRobot robot) {
        offer(robot);
        robot.interact(() -> toasts.show("Undone", () -> done.add("undone")));
        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL).type(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL).type(KeyCode.ENTER);
        assertThat(done).containsExactly("chosen", "undone");
    }

    private void offer(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        robot.interact(() -> toasts.show(new Message("Saved", List.of(new Choice("Done with it", () -> done.add("chosen")))), () -> done.add("undone")));
    }

    @Test
    void theOverlayGivesTheFocusBack(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        robot.interact(() -> new OverlayDialogs(overlay).askText("New place", "Name", "Chamber", "Add place", name -> done.add(name) ? null : "never"));
        robot.type(KeyCode.ENTER);
        assertThat(done).containsExactly("Chamber");
        robot.write("x");
        assertThat(robot.lookup(".capture-bar .text-field").<TextField>query().getText()).isEqualTo("x");
    }
}

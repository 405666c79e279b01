package app.klatch.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.klatch.OnScreen;
import app.klatch.followups.AgendaLine;
import app.klatch.followups.ConditionWords;
import app.klatch.followups.FollowUp;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The next steps and the lines for the next talk, played by a robot on a person's page.
@OnScreen
final class FollowUpsViewTest {
    @TempDir Path folder;
    private ProfilePage page;
    private FollowUpsViewModel steps;

    @Start
    void start(Stage stage) {
        page = new ProfilePage(folder, stage);
        steps = page.model.followUps();
    }

    @AfterEach
    void close() {
        assertThat(page.failures).isEmpty();
        page.close();
    }

    @Test
    void shiftDIsDoneAndTakesWhatComesNextAndOneUndoTakesBothBack(FxRobot robot) {
        add(robot, "tomorrow send deck");
        shifted(robot, KeyCode.D);
        robot.write("fri call").type(KeyCode.ENTER);
        assertThat(steps.open()).extracting(FollowUp::text, FollowUp::due).containsExactly(
                tuple("call", LocalDate.of(2026, 11, 27)));
        robot.interact(() -> page.database.undo());
        assertThat(steps.open()).extracting(FollowUp::text).containsExactly("send deck");
    }

    @Test
    void escapeOnWhatComesNextLeavesTheStepOpen(FxRobot robot) {
        add(robot, "tomorrow send deck");
        shifted(robot, KeyCode.D);
        robot.write("fri call").type(KeyCode.ESCAPE);
        assertThat(steps.open()).extracting(FollowUp::text).containsExactly("send deck");
        robot.type(KeyCode.D);
        assertThat(steps.open()).isEmpty();
    }

    @Test
    void aCapitalDInATextIsNoKey(FxRobot robot) {
        add(robot, "tomorrow send deck");
        robot.type(KeyCode.N);
        shifted(robot, KeyCode.D);
        assertThat(steps.open()).hasSize(1);
        assertThat(robot.lookup(".form .text-area").queryTextInputControl().isFocused()).isTrue();
    }

    @Test
    void droppingAsksWhyInPlaceAndEscapeKeepsTheStep(FxRobot robot) {
        add(robot, "tomorrow send deck");
        robot.type(KeyCode.X).write("bought").type(KeyCode.ESCAPE);
        assertThat(steps.open()).hasSize(1);
        robot.type(KeyCode.X).write(" it").type(KeyCode.ENTER);
        assertThat(steps.closed()).extracting(FollowUp::dropReason).containsExactly("bought it");
        robot.interact(() -> page.database.undo());
        robot.type(KeyCode.X).type(KeyCode.ENTER);
        assertThat(steps.closed()).extracting(FollowUp::dropReason).containsExactly((String) null);
    }

    @Test
    void droppingAStepThatRepeatsOffersThisOneOrAllToCome(FxRobot robot) {
        add(robot, "fri every 2 weeks send report");
        robot.type(KeyCode.X).type(KeyCode.ENTER);
        assertThat(steps.open()).extracting(FollowUp::due).containsExactly(LocalDate.of(2026, 12, 11));
        robot.type(KeyCode.X).clickOn("all to come");
        assertThat(steps.open()).isEmpty();
        robot.interact(() -> page.database.undo());
        robot.type(KeyCode.X);
        shifted(robot, KeyCode.ENTER);
        assertThat(steps.open()).isEmpty();
    }

    @Test
    void howOftenIsEditedWhereItStands(FxRobot robot) {
        add(robot, "fri every 2 weeks send report");
        robot.clickOn("Every 2 weeks").write("every month, unless they answer").type(KeyCode.ENTER);
        assertThat(ConditionWords.of(steps.open().getFirst())).isEqualTo("every month · unless they answer");
        robot.clickOn("Every month · unless they answer").write("blurgh").type(KeyCode.ENTER);
        assertThat(robot.lookup(".editable-field").queryTextInputControl().getText()).isEqualTo("blurgh");
        assertThat(steps.open().getFirst().unlessAnswered()).isTrue();
    }

    @Test
    void aLineForNextTimeIsWrittenByItsKeyAndTickedAsTalkedAbout(FxRobot robot) {
        robot.type(KeyCode.G).write("ask about the boat").type(KeyCode.ENTER);
        assertThat(openLines()).containsExactly("ask about the boat");
        robot.clickOn("ask about the boat").write("ask about the new boat").type(KeyCode.ENTER);
        robot.clickOn(robot.lookup(".agenda-line .check-box").queryAs(CheckBox.class));
        assertThat(openLines()).isEmpty();
        robot.interact(() -> page.database.undo());
        assertThat(openLines()).containsExactly("ask about the new boat");
    }

    private List<String> openLines() {
        return page.shown().agenda().stream().filter(line -> line.state() == AgendaLine.State.OPEN).map(AgendaLine::text).toList();
    }

    private static void add(FxRobot robot, String line) {
        robot.type(KeyCode.A).write(line).type(KeyCode.ENTER);
    }

    private static void shifted(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.SHIFT).type(key).release(KeyCode.SHIFT);
    }
}

package app.klatch.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.Stance;
import app.klatch.ui.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The form as a page holds it, played by a robot: one line, everything by keys, drafts kept.
@OnScreen
final class InteractionFormViewTest {
    @TempDir Path folder;
    private FormPlay play;
    private InteractionBox box;
    private PersonChoice ana;

    @Start
    void start(Stage stage) {
        play = new FormPlay(folder);
        ana = play.person("Ana Ruiz");
        box = new InteractionBox(play.form);
        play.form.begin(FormStart.with(ana));
        VBox page = new VBox(box);
        page.setFocusTraversable(true);
        Scene scene = new Scene(page, 760, 560);
        new Theme(scene, Theme.Choice.LIGHT, List.of(Objects.requireNonNull(getClass().getResource("log.css")).toExternalForm()));
        stage.setScene(scene);
        stage.show();
        page.requestFocus();
    }

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void itIsOneLineUntilItIsUsedAndEscapeKeepsTheWords(FxRobot robot) {
        assertThat(robot.lookup("#rest").query().isVisible()).isFalse();
        robot.interact(() -> box.focusNote());
        assertThat(robot.lookup("#rest").query().isVisible()).isTrue();
        robot.write("half a sen").type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#note").queryTextInputControl().getText()).isEqualTo("half a sen");
        assertThat(play.count("interaction")).isZero();
    }

    @Test
    void whatWasBegunStandsOpenAgainWhateverFieldItIsIn(FxRobot robot) {
        robot.interact(() -> play.fields().outcome.set("she will try two"));
        robot.interact(() -> play.form.begin(FormStart.EMPTY));
        assertThat(robot.lookup("#rest").query().isVisible()).isFalse();
        robot.interact(() -> play.form.begin(FormStart.with(ana)));
        assertThat(robot.lookup("#rest").query().isVisible()).isTrue();
        assertThat(robot.lookup("#more").query().isVisible()).isTrue();
    }

    @Test
    void theCaretStaysWhereOneTypesWhenThePersonIsRenamedMeanwhile(FxRobot robot) {
        robot.interact(() -> box.focusNote());
        robot.write("half a sen");
        robot.interact(() -> play.form.begin(FormStart.with(new PersonChoice(ana.id(), "Ana Olsen"))));
        robot.write("tence");
        assertThat(robot.lookup("#note").queryTextInputControl().getText()).isEqualTo("half a sentence");
        assertThat(play.fields().people).containsExactly(new PersonChoice(ana.id(), "Ana Olsen"));
    }

    @Test
    void everythingIsSaidByKeysAlone(FxRobot robot) {
        robot.interact(() -> box.focusNote());
        robot.write("Saw the boat").type(KeyCode.TAB, 2).type(KeyCode.SPACE).type(KeyCode.DOWN, 2).type(KeyCode.ENTER);
        robot.type(KeyCode.TAB).write("Bo Olsen").type(KeyCode.ENTER).type(KeyCode.TAB).write("march 2025").type(KeyCode.TAB)
                .write("linked").type(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(play.timeline(ana)).singleElement().satisfies(row -> {
            assertThat(row.stance()).isEqualTo(Stance.GAVE);
            assertThat(row.when().inFull()).isEqualTo("March 2025");
            assertThat(row.platform()).isEqualTo("LinkedIn");
            assertThat(row.others()).isEqualTo(1);
        });
    }

    @Test
    void aQuestionTakesTheFocusAndEnterItsFirstAnswer(FxRobot robot) {
        robot.interact(() -> {
            play.fields().when.set("tomorrow");
            box.focusNote();
        });
        robot.write("call about the boat").press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(robot.lookup("Tomorrow is still to come. Planned?").tryQuery()).isPresent();
        robot.type(KeyCode.ENTER);
        assertThat(play.count("follow_up")).isEqualTo(1);
        assertThat(play.timeline(ana)).extracting(InteractionRow::note).isEmpty();
    }

    @Test
    void inALowWindowTheFieldsScrollAndWhatIsAskedAndTheButtonsStayInSight(FxRobot robot) {
        robot.interact(() -> {
            play.fields().when.set("tomorrow");
            play.fields().outcome.set("she will try two");
            box.focusNote();
            play.form.save();
            box.getScene().getWindow().setHeight(300);
        });
        Awaitility.await().untilAsserted(() -> assertThat(box.getBoundsInParent().getMaxY()).isBetween(200.0, 300.0));
        assertThat(((Region) robot.lookup("#body").query()).getHeight()).as("more than there is room for").isGreaterThan(box.getHeight());
        assertThat(lowest(robot.lookup("#logIt").query())).isLessThanOrEqualTo(lowest(box));
        assertThat(robot.lookup(".question-choice").queryAllAs(Button.class)).hasSize(2)
                .allSatisfy(answer -> assertThat(lowest(answer)).isLessThan(lowest(robot.lookup("#logIt").query())));
        robot.interact(() -> robot.lookup("#unfold").query().requestFocus());
        robot.interact(() -> box.focusNote());
        Awaitility.await().untilAsserted(() -> assertThat(robot.lookup("#note").query().localToScene(0, 0).getY()).isGreaterThanOrEqualTo(0));
    }

    @Test
    void aLongNameIsCutBeforeItsCrossIs(FxRobot robot) {
        robot.interact(() -> {
            box.focusNote();
            play.form.people().take(PersonChoice.newcomer("Maximiliane-Theodora Wolkenstein-Hohenlohe ".repeat(3)));
            box.getScene().getWindow().setWidth(480);
        });
        Node cross = robot.lookup(".form .chip-cross").queryAll().stream().skip(1).findFirst().orElseThrow();
        Awaitility.await().untilAsserted(() ->
                assertThat(cross.localToScene(cross.getLayoutBounds()).getMaxX()).isLessThan(box.localToScene(box.getLayoutBounds()).getMaxX()));
    }

    private static double lowest(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    @Test
    void whoseStepItIsIsSaidOnlyAmongSeveral(FxRobot robot) {
        new FollowUpRepository(play.database, FormPlay.CLOCK).add(
                new NewFollowUp(ana.id(), null, Owner.ME, LocalDate.of(2026, 11, 18), null, "send deck"));
        robot.interact(() -> play.form.begin(FormStart.with(ana)));
        robot.interact(() -> box.focusNote());
        assertThat(ticks(robot)).singleElement().satisfies(words -> assertThat(words).contains("send deck").doesNotContain("Ana Ruiz"));
        robot.interact(() -> play.fields().people.add(new PersonChoice(0, "Bo Olsen")));
        assertThat(ticks(robot)).singleElement().satisfies(words -> assertThat(words).contains("send deck", "Ana Ruiz"));
    }

    private static List<String> ticks(FxRobot robot) {
        return robot.lookup(".step-ticks .check-box").queryAllAs(CheckBox.class).stream().map(CheckBox::getText).toList();
    }

    @Test
    void backspaceInTheEmptyFieldTakesTheLastPersonAway(FxRobot robot) {
        robot.interact(() -> box.focusNote());
        robot.type(KeyCode.TAB, 3).type(KeyCode.BACK_SPACE);
        assertThat(play.fields().people).isEmpty();
    }
}

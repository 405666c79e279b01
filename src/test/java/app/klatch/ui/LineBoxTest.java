package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnScreen
final class LineBoxTest {
    private final List<String> taken = new ArrayList<>();
    private OpenLine<String> line;
    private LineBox<String> box;
    private Button elsewhere;

    @Start
    void start(Stage stage) {
        line = new OpenLine<>((what, typed) -> what + ": " + typed);
        List<LineBox.Choice> choices = List.of(
                new LineBox.Choice("1", "Tomorrow", () -> taken.add("tomorrow"), () -> line.say("Comes back tomorrow.")),
                new LineBox.Choice("W", "Next week", () -> taken.add("next week"), () -> line.say("Comes back in a week.")));
        box = new LineBox<>(line, () -> taken.add(line.text().get()),
                what -> new LineBox.Start(what, what.equals("snooze") ? choices : List.of(), 3));
        elsewhere = new Button("Elsewhere");
        stage.setScene(new Scene(new VBox(elsewhere, box), 600, 200));
        stage.show();
    }

    @Test
    void aLineWithChoicesTakesAKeyAndSaysWhatTheFirstMeans(FxRobot robot) {
        open(robot, "snooze", "");
        assertThat(line.hint().get()).isEqualTo("Comes back tomorrow.");
        robot.type(KeyCode.W);
        assertThat(taken).containsExactly("next week");
    }

    @Test
    void inTheFieldTheSameKeysAreLettersAndTheMarkedWordsAreReplaced(FxRobot robot) {
        open(robot, "edit", "fri send it");
        assertThat(robot.lookup(".text-field").queryAs(TextField.class).getSelectedText()).isEqualTo("fri");
        robot.type(KeyCode.W).type(KeyCode.ENTER);
        assertThat(taken).containsExactly("w send it");
    }

    @Test
    void openedAgainAfterEscItTakesTheFocusAgain(FxRobot robot) {
        open(robot, "snooze", "");
        robot.type(KeyCode.ESCAPE);
        assertThat(line.open().get()).isNull();
        robot.interact(elsewhere::requestFocus);
        open(robot, "snooze", "");
        assertThat(box.hadFocus()).isTrue();
    }

    private void open(FxRobot robot, String what, String words) {
        robot.interact(() -> {
            line.begin(what, words);
            box.begin();
        });
    }
}

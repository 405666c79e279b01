package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnScreen
final class EditableTextTest {
    private final List<String> saved = new ArrayList<>();
    private EditableText field;

    @Start
    void start(Stage stage) {
        field = new EditableText("Company", "+ Company", false);
        field.show("Northwind", this::save);
        stage.setScene(new Scene(new VBox(field, new TextField("elsewhere")), 400, 200));
        stage.show();
    }

    @Test
    void enterSavesOnceAndTheKeyboardStaysWhereItWas(FxRobot robot) {
        robot.clickOn("Northwind").write("Litware").type(KeyCode.ENTER);
        assertThat(saved).containsExactly("Litware");
        robot.type(KeyCode.ENTER).type(KeyCode.END).write(" Inc").type(KeyCode.ENTER);
        assertThat(saved).containsExactly("Litware", "Litware Inc");
    }

    @Test
    void aTextThatIsTheSameIsNotSavedAndOneTakenBackNeither(FxRobot robot) {
        robot.clickOn("Northwind").type(KeyCode.ENTER);
        robot.clickOn("Northwind").write("Litware").type(KeyCode.ESCAPE);
        assertThat(saved).isEmpty();
        assertThat(robot.lookup("Northwind").tryQuery()).isPresent();
    }

    @Test
    void whatDidNotComeBackFromTheFileCanBeSavedAgain(FxRobot robot) {
        robot.clickOn("Northwind").write("Litware").type(KeyCode.ENTER).type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(saved).containsExactly("Litware", "Litware");
        robot.interact(() -> field.show("Litware", this::save));
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(saved).hasSize(2);
    }

    @Test
    void aComplaintStandsUnderTheTextUntilTheTextIsAnother(FxRobot robot) {
        robot.clickOn("Northwind").write("bad").clickOn("elsewhere");
        assertThat(field.isEditing()).isTrue();
        assertThat(robot.lookup("Not that one.").tryQueryAs(Label.class)).isPresent();
        robot.clickOn("bad").write("d").type(KeyCode.BACK_SPACE, 4).write("good").type(KeyCode.ENTER);
        assertThat(saved).containsExactly("good");
    }

    private @Nullable String save(String text) {
        if (text.equals("bad")) {
            return "Not that one.";
        }
        saved.add(text);
        return null;
    }
}

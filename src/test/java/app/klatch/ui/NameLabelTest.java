package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnScreen
final class NameLabelTest {
    private NameLabel name;

    @Start
    void start(Stage stage) {
        name = new NameLabel(60);
        stage.setScene(new Scene(new HBox(name), 960, 640));
        stage.show();
    }

    @Test
    void aShortNameTakesItsOwnRoomAndALongOneKeepsABeginning(FxRobot robot) {
        robot.interact(() -> name.setText("Bo"));
        assertThat(name.minWidth(-1)).isEqualTo(name.prefWidth(-1)).isLessThan(60);
        robot.interact(() -> name.setText("Maximiliane von Hohenberg-Sonnenfels"));
        assertThat(name.minWidth(-1)).isEqualTo(60);
    }
}

package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnScreen
final class RowKeysTest {
    private final List<String> done = new ArrayList<>();
    private HBox row;

    @Start
    void start(Stage stage) {
        row = new HBox();
        RowKeys keys = new RowKeys(row);
        keys.show(List.of(new RowKeys.Key(Action.of("a", "Snooze the plate", "mdi2a-alarm", "S", () -> done.add("S")), "snooze")));
        row.getChildren().add(keys);
        stage.setScene(new Scene(row, 900, 60));
        stage.show();
    }

    @Test
    void inANarrowRowTheLetterStandsAloneAndSaysOnHoverWhatItDoes(FxRobot robot) {
        Button key = robot.lookup(".row-key").queryButton();
        assertThat(key.getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
        robot.interact(() -> row.resize(700, 60));
        assertThat(key.getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
        assertThat(key.getTooltip().getText()).isEqualTo("Snooze the plate");
        robot.interact(() -> row.resize(900, 60));
        assertThat(key.getTooltip()).isNull();
        assertThat(key.getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
    }

    @Test
    void aClickDoesTheSame(FxRobot robot) {
        robot.clickOn(".row-key");
        assertThat(done).containsExactly("S");
    }
}

package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnScreen
final class WrappingTest {
    private static final String LATIN = "A round table that is moved to spring, and everybody asked after by name";
    private Label label;

    @Start
    void start(Stage stage) {
        label = new Label();
        Wrapping.of(label);
        label.setMaxWidth(120);
        stage.setScene(new Scene(new VBox(label), 200, 200));
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ملتقى رجال الأعمال في الميناء القديم كل يوم خميس", "מועדון הבוקר של הנמל הישן כל יום חמישי", "Café ملتقى الميناء القديم at the harbour"})
    void whatRunsFromRightToLeftIsLaidOutOnOneLine(String text, FxRobot robot) {
        robot.interact(() -> {
            label.setText(text);
            assertThat(label.prefHeight(120)).isLessThan(30);
        });
        assertThat(label.isWrapText()).isFalse();
    }

    @Test
    void everythingElseIsBroken(FxRobot robot) {
        robot.interact(() -> {
            label.setText(LATIN);
            assertThat(label.prefHeight(120)).isGreaterThan(30);
            label.setText("港口早餐会与老城摄影漫步".repeat(3));
            assertThat(label.prefHeight(120)).isGreaterThan(30);
        });
    }
}

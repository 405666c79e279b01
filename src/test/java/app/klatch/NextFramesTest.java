package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.RepeatedTest;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnScreen
final class NextFramesTest {
    private final Rectangle shape = new Rectangle(10, 10);
    private final Pane late = new Pane(shape) {
        @Override
        protected void layoutChildren() {
            Platform.runLater(() -> setPrefWidth(20 * shape.getWidth()));
        }
    };

    @Start
    void start(Stage stage) {
        late.setMaxWidth(StackPane.USE_PREF_SIZE);
        stage.setScene(new Scene(new StackPane(late), 776, 576));
        stage.show();
    }

    @RepeatedTest(5)
    void whatALayoutAsksForLaterIsLaidOutToo(FxRobot robot) {
        assertThat(late.getWidth()).isEqualTo(200);
        robot.interact(() -> {
            shape.setWidth(30);
            late.requestLayout();
        });
        assertThat(late.getWidth()).isEqualTo(600);
    }
}

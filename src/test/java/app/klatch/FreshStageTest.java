package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.RepeatedTest;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnScreen
final class FreshStageTest {
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
        stage.setScene(new Scene(new Pane(), 776, 576));
        stage.show();
    }

    @RepeatedTest(2)
    void theSizeOneTestSetIsNotTheNextOnes(FxRobot robot) {
        assertThat(stage.getScene().getWidth()).isEqualTo(776);
        assertThat(stage.getScene().getHeight()).isEqualTo(576);
        robot.interact(() -> {
            stage.setMinWidth(960);
            stage.setMinHeight(640);
            stage.setWidth(1000);
        });
        Awaitility.await().untilAsserted(() -> assertThat(stage.getScene().getWidth()).isEqualTo(1000));
    }
}

package app.klatch.profile;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import app.klatch.interactions.InteractionSentence;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnScreen
final class SentenceFlowTest {
    private SentenceFlow flow;

    @Start
    void start(Stage stage) {
        flow = new SentenceFlow();
        stage.setScene(new Scene(new VBox(flow), 300, 200));
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 100, 140, 180, 220, 260, 300})
    void aPlaceWrittenFromRightToLeftStandsOnOneLineHoweverNarrow(int width, FxRobot robot) {
        robot.interact(() -> {
            flow.show(new InteractionSentence("Talked at ", "ملتقى رجال الأعمال في الميناء القديم كل يوم خميس", ", with 2 more"));
            assertThat(flow.prefHeight(width)).isLessThan(30);
        });
    }

    @Test
    void anyOtherFlowsOverSeveralLinesAlsoAfterOneThatDidNot(FxRobot robot) {
        robot.interact(() -> {
            flow.show(new InteractionSentence("Talked at ", "ملتقى الميناء", ""));
            flow.show(new InteractionSentence("Talked at ", "The round table of the old harbour", ", with 2 more"));
            assertThat(flow.prefHeight(120)).isGreaterThan(30);
        });
    }
}

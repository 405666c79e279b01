package app.klatch.gatherings;

import static app.klatch.gatherings.GatheringSetting.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import app.klatch.dates.DateWords;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.NewGathering;
import app.klatch.shell.OverlayLayer;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The card of a new gathering, played by keys.
@OnScreen
final class NewGatheringViewTest {
    @TempDir Path folder;
    private final List<Long> opened = new ArrayList<>();
    private final OverlayLayer overlay = new OverlayLayer();
    private GatheringSetting at;
    private NewGatheringView view;

    @Start
    void start(Stage stage) {
        at = new GatheringSetting(folder);
        view = new NewGatheringView(new NewGatheringViewModel(at.rooms, new DateWords(Locale.UK), at.acts, opened::add), overlay);
        stage.setScene(new Scene(overlay, 776, 576));
        stage.show();
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void enterWritesWhatWasTypedOntoTheOneThatIsThere(FxRobot robot) {
        long there = at.gathering(FRIDAY);
        type(robot);
        assertThat(overlay.isOpen()).isTrue();
        assertThat(robot.lookup("Chamber after-hours has a gathering today already. A place has one a day.").query().isVisible()).isTrue();
        assertThat(robot.lookup("#end").query().isVisible()).isFalse();
        robot.type(KeyCode.ENTER);
        assertThat(at.rooms.gatherings().find(there).orElseThrow()).extracting(Gathering::title, Gathering::startsAt)
                .containsExactly("Evening", LocalTime.of(18, 0));
        assertThat(opened).containsExactly(there);
        assertThat(overlay.isOpen()).isFalse();
    }

    @Test
    void whereSomethingWouldBeOverwrittenEnterLeadsBackToTheDay(FxRobot robot) {
        long there = at.rooms.gatherings().create(
                new NewGathering(GatheringSetting.CHAMBER, FRIDAY, LocalTime.of(7, 30), "Morning", null, null)).id();
        type(robot);
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#when").queryTextInputControl().isFocused()).isTrue();
        assertThat(robot.lookup("#name").queryTextInputControl().getText()).isEqualTo("Evening");
        assertThat(at.rooms.gatherings().find(there).map(Gathering::title)).contains("Morning");
        robot.clickOn("Change it to “Evening”, 18:00");
        assertThat(at.rooms.gatherings().find(there).map(Gathering::title)).contains("Evening");
    }

    private void type(FxRobot robot) {
        robot.interact(() -> view.open(GatheringSetting.CHAMBER));
        robot.write("today 18:00").type(KeyCode.TAB).write("Evening").type(KeyCode.ENTER);
    }
}

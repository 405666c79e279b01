package app.klatch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.NextFrames;
import app.klatch.OnScreen;
import app.klatch.dates.WorkWeek;
import app.klatch.shell.CapturePlaceholder;
import app.klatch.shell.OverlayLayer;
import app.klatch.shell.Page;
import app.klatch.shell.ShellActions;
import app.klatch.shell.ShellKeys;
import app.klatch.shell.ShellView;
import app.klatch.shell.ShellViewModel;
import app.klatch.shell.ToastLayer;
import app.klatch.ui.EditableText;
import app.klatch.ui.Fxml;
import app.klatch.ui.Theme;
import app.klatch.week.WeekSettings;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The page in the window, opened by its key and played by a robot on the headless platform.
@OnScreen
final class SettingsViewTest {
    @TempDir Path folder;
    private SettingsPage page;
    private ShellViewModel shell;

    @Start
    void start(Stage stage) {
        page = new SettingsPage(folder, Platform::runLater, null);
        SettingsView view = new SettingsView(page.model, SettingsPage.CLOCK, Locale.US);
        shell = new ShellViewModel();
        shell.setPages(List.of(Page.onRail("today", "Today", "mdi2w-weather-sunset-up", 1, () -> new Label("This is today")),
                Page.atBottom("settings", "Settings", "mdi2c-cog-outline", "Ctrl+,", () -> Fxml.load(view))));
        OverlayLayer overlay = new OverlayLayer();
        ToastLayer toasts = new ToastLayer(Duration.seconds(8));
        Scene scene = new Scene(Fxml.load(new ShellView(shell, CapturePlaceholder.slot(), toasts, overlay)), 960, 640);
        new Theme(scene, Theme.Choice.LIGHT, List.of(
                Objects.requireNonNull(ShellView.class.getResource("shell.css")).toExternalForm(),
                Objects.requireNonNull(SettingsView.class.getResource("settings.css")).toExternalForm()));
        new ShellKeys(shell, overlay, ShellActions.of(shell, CapturePlaceholder.slot(), () -> { }, () -> { }, () -> { }, () -> { }, () -> { })).listenTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(page::close);
    }

    @Test
    void ctrlAndTheCommaOpenThePageAndItStandsAtTheBottomOfTheRail(FxRobot robot) {
        open(robot);
        assertThat(robot.lookup("Work days").tryQuery()).isPresent();
        List<Node> items = robot.lookup(".rail-item").queryAll().stream().toList();
        assertThat(items.getLast().localToScene(0, 0).getY()).isGreaterThan(items.getFirst().localToScene(0, 0).getY() + 300);
    }

    @Test
    void theWeekBeginsWithTheDayOfTheLocaleAndAClickChangesIt(FxRobot robot) {
        open(robot);
        List<ToggleButton> days = chips(robot).subList(3, 10);
        assertThat(days).extracting(ToggleButton::getText).containsExactly("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat");
        assertThat(days).filteredOn(ToggleButton::isSelected).hasSize(5);
        robot.interact(days.getLast()::fire);
        NextFrames.pass();
        assertThat(days.getLast().isSelected()).isTrue();
        assertThat(page.rooms.week().get().workWeek().days()).contains(DayOfWeek.SATURDAY);
    }

    @Test
    void theLastWorkDayStaysLitAndTheReasonStandsUnderIt(FxRobot robot) {
        page.rooms.week().put(new WeekSettings(new WorkWeek(Set.of(DayOfWeek.MONDAY)), DayOfWeek.FRIDAY, LocalTime.of(16, 0)));
        open(robot);
        ToggleButton monday = chips(robot).get(4);
        robot.interact(monday::fire);
        NextFrames.pass();
        assertThat(monday.isSelected()).isTrue();
        assertThat(robot.lookup(".attention").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(text -> text.startsWith("A week needs at least one work day"));
    }

    @Test
    void anHourThatCannotBeStaysInItsFieldWithTheReason(FxRobot robot) {
        open(robot);
        EditableText time = robot.lookup(".editable").queryAllAs(EditableText.class).stream().findFirst().orElseThrow();
        robot.interact(time::edit);
        TextField field = (TextField) time.lookup(".text-field");
        robot.interact(() -> field.setText("late"));
        robot.type(KeyCode.ENTER);
        NextFrames.pass();
        assertThat(time.isEditing()).isTrue();
        assertThat(((Label) time.lookup(".editable-hint")).getText()).startsWith("At what time?");
        robot.interact(() -> field.setText("5pm"));
        robot.type(KeyCode.ENTER);
        NextFrames.pass();
        assertThat(page.rooms.week().get().reviewTime()).isEqualTo(LocalTime.of(17, 0));
    }

    @Test
    void whatICareAboutIsTypedAndBecomesChips(FxRobot robot) {
        open(robot);
        TextField field = robot.lookup(".chip-field").queryAs(TextField.class);
        robot.interact(field::requestFocus);
        robot.interact(() -> field.setText("sailing, old maps"));
        robot.type(KeyCode.ENTER);
        NextFrames.pass();
        assertThat(robot.lookup(".chip").queryAll()).hasSize(2);
        assertThat(field.isFocused()).as("ready for more").isTrue();
        assertThat(page.rooms.interests().all()).containsExactly("old maps", "sailing");
    }

    @Test
    void whereTheSystemOffersNoNotificationsTheSwitchSaysSo(FxRobot robot) {
        open(robot);
        assertThat(robot.lookup("This system offers no notifications that Klatch knows of.").tryQuery()).isPresent();
        assertThat(robot.lookup(".toggle-switch").query().isDisabled()).isTrue();
    }

    private static List<ToggleButton> chips(FxRobot robot) {
        return robot.lookup(".choice-chip").queryAllAs(ToggleButton.class).stream().toList();
    }

    private static void open(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        NextFrames.pass();
    }
}

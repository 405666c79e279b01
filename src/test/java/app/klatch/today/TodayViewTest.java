package app.klatch.today;

import static app.klatch.today.TodayLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.NextFrames;
import app.klatch.OnScreen;
import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.followups.StepOffers;
import app.klatch.followups.StepWords;
import app.klatch.interactions.Channel;
import app.klatch.shell.CapturePlaceholder;
import app.klatch.shell.OverlayLayer;
import app.klatch.shell.Page;
import app.klatch.shell.ShellKeys;
import app.klatch.shell.ShellView;
import app.klatch.shell.ShellViewModel;
import app.klatch.shell.ToastLayer;
import app.klatch.ui.Acts;
import app.klatch.ui.Background;
import app.klatch.ui.Fxml;
import app.klatch.ui.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The page in the window, played by a robot on the headless platform.
@OnScreen
final class TodayViewTest {
    @TempDir Path folder;
    private final Clock clock = Clock.fixed(FRIDAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final List<Object> heard = new ArrayList<>();
    private Database database;
    private TodayLog log;

    @Start
    void start(Stage stage) {
        database = Database.open(folder.resolve("klatch.db"));
        log = new TodayLog(database, clock);
        Background background = new Background(Runnable::run, Platform::runLater, heard::add);
        ToastLayer toasts = new ToastLayer(Duration.seconds(30));
        TodayViewModel model = new TodayViewModel(new TodayRepository(database), background, clock);
        Acts acts = new Acts(background, toasts, database::newestStep, database::undo, database::holdsStep);
        TodayDeeds deeds = new TodayDeeds(database, clock, acts, new StepOffers(database, clock, acts, _ -> {}));
        InlineViewModel line = new InlineViewModel(deeds, new StepWords(new DateWords(Locale.UK)), clock);
        TodayActions actions = new TodayActions(model, deeds, line, new TodayLinks(heard::add, _ -> { }, _ -> { }, _ -> { }));
        ShellViewModel shell = new ShellViewModel();
        shell.setPages(List.of(Page.onRail("today", "Today", "mdi2w-weather-sunset-up", 1,
                () -> Fxml.load(new TodayView(model, actions, line, heard::add))).actions(actions::now).badge(model.badge())));
        OverlayLayer overlay = new OverlayLayer();
        Scene scene = new Scene(Fxml.load(new ShellView(shell, CapturePlaceholder.slot(), toasts, overlay)), 960, 640);
        new Theme(scene, Theme.Choice.LIGHT, List.of(
                Objects.requireNonNull(ShellView.class.getResource("shell.css")).toExternalForm(),
                Objects.requireNonNull(TodayView.class.getResource("today.css")).toExternalForm()));
        new ShellKeys(shell, overlay, List.of()).listenTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void focus(FxRobot robot) {
        robot.interact(() -> log.likeThePicture());
        NextFrames.pass();
        robot.interact(() -> list(robot).requestFocus());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(database::close);
    }

    @Test
    void dMarksDoneTheRowGoesAndUndoBringsItBack(FxRobot robot) {
        robot.press(KeyCode.D).release(KeyCode.D);
        assertThat(names(robot)).doesNotContain("Omar Haddad").hasSize(5);
        robot.interact(() -> robot.lookup(".toast-button").queryAllAs(Button.class).stream()
                .filter(button -> "Undo".equals(button.getText())).forEach(Button::fire));
        assertThat(names(robot)).startsWith("Omar Haddad").hasSize(6);
    }

    @Test
    void sAndOneSnoozesUntilTomorrow(FxRobot robot) {
        robot.press(KeyCode.S).release(KeyCode.S);
        robot.press(KeyCode.DIGIT1).release(KeyCode.DIGIT1);
        assertThat(names(robot)).doesNotContain("Omar Haddad");
        assertThat(list(robot).isFocused()).isTrue();
    }

    @Test
    void theLineOfASnoozeTakesTheKeysOfEveryOtherPage(FxRobot robot) {
        robot.type(KeyCode.S);
        assertThat(robot.lookup(".line-box .key-hint").queryAllAs(Labeled.class)).extracting(Labeled::getText).containsExactly("1", "3", "W", "M");
        robot.type(KeyCode.DIGIT2, KeyCode.DIGIT4);
        assertThat(names(robot)).contains("Omar Haddad");
        robot.type(KeyCode.M);
        assertThat(names(robot)).doesNotContain("Omar Haddad");
    }

    @Test
    void enterOpensThePerson(FxRobot robot) {
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(heard).containsExactly(1L);
    }

    @Test
    void theArrowsAndJAndKWalkOverTheHeadings(FxRobot robot) {
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.J, KeyCode.J, KeyCode.J)) {
            robot.press(key).release(key);
        }
        assertThat(chosen(robot)).isEqualTo("Ana Ruiz");
        robot.press(KeyCode.UP).release(KeyCode.UP);
        robot.press(KeyCode.K).release(KeyCode.K);
        assertThat(chosen(robot)).isEqualTo("Sam Boateng");
    }

    @Test
    void eEditsInPlaceAndLettersOfTheLineAreNoKeys(FxRobot robot) {
        robot.press(KeyCode.E).release(KeyCode.E);
        TextField field = robot.lookup(".line-box .text-field").queryAs(TextField.class);
        assertThat(field.isFocused()).isTrue();
        assertThat(field.getSelectedText()).isEqualTo("Today 15:00");
        robot.interact(() -> field.setText("Today 15:00 · "));
        robot.interact(field::end);
        robot.press(KeyCode.D).release(KeyCode.D).press(KeyCode.S).release(KeyCode.S);
        assertThat(names(robot)).contains("Omar Haddad");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        NextFrames.pass();
        assertThat(list(robot).getItems().get(1).toString()).contains("Today 15:00 · ");
        assertThat(robot.lookup(".line-box").tryQuery()).isEmpty();
    }

    @Test
    void escGivesTheLineUpAndTheListHasTheFocusAgain(FxRobot robot) {
        robot.press(KeyCode.N).release(KeyCode.N);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(robot.lookup(".line-box").tryQuery()).isEmpty();
        assertThat(list(robot).isFocused()).isTrue();
    }

    @Test
    void whoWaitsIsAnsweredWithDAndNeedsNoAnswerWithX(FxRobot robot) {
        robot.interact(() -> {
            log.wrote(log.person("Bo", null), FRIDAY, null, Channel.MESSAGE, "the quote?");
            log.wrote(log.person("Cy", null), FRIDAY.minusDays(1), null, Channel.EMAIL, "hello");
        });
        NextFrames.pass();
        for (int i = 0; i < 2; i++) {
            robot.press(KeyCode.J).release(KeyCode.J);
        }
        assertThat(chosen(robot)).isEqualTo("Bo");
        robot.press(KeyCode.D).release(KeyCode.D).press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(names(robot)).doesNotContain("Bo");
        assertThat(chosen(robot)).isEqualTo("Cy");
        robot.press(KeyCode.X).release(KeyCode.X);
        assertThat(names(robot)).doesNotContain("Cy").hasSize(6);
    }

    @Test
    void aPlateIsLoggedWithDAndAnotherSleepsWithSAndThree(FxRobot robot) {
        robot.type(KeyCode.J, 2);
        assertThat(chosen(robot)).isEqualTo("Sam Boateng");
        robot.type(KeyCode.D);
        assertThat(names(robot)).doesNotContain("Sam Boateng");
        assertThat(chosen(robot)).isEqualTo("Wei Lin");
        robot.type(KeyCode.S).type(KeyCode.DIGIT3);
        assertThat(names(robot)).containsExactly("Omar Haddad", "Ines Kowalski", "Ana Ruiz", "Pat O’Brien");
        assertThat(list(robot).isFocused()).isTrue();
    }

    @Test
    void fMarksDoneAndTakesWhatComesNextInOneLine(FxRobot robot) {
        robot.type(KeyCode.F);
        TextField field = robot.lookup(".line-box .text-field").queryAs(TextField.class);
        assertThat(field.isFocused()).isTrue();
        robot.interact(() -> field.setText("today ask what he thinks"));
        robot.type(KeyCode.ENTER);
        assertThat(names(robot)).contains("Omar Haddad").hasSize(6);
        assertThat(list(robot).getItems().toString()).contains("ask what he thinks").doesNotContain("revised quote");
    }

    @Test
    void theMenuOfARowHasWhatHasNoKeycap(FxRobot robot) {
        robot.rightClickOn("Omar Haddad");
        NextFrames.pass();
        robot.clickOn("Drop it  X");
        NextFrames.pass();
        robot.type(KeyCode.ENTER);
        assertThat(names(robot)).doesNotContain("Omar Haddad").hasSize(5);
    }

    @Test
    void theKeycapsCanBeClicked(FxRobot robot) {
        Button done = robot.lookup(".row-key").queryAllAs(Button.class).stream()
                .filter(button -> button.isVisible() && button.getParent().isVisible() && button.getText().equals("done")).findFirst().orElseThrow();
        robot.clickOn(done, MouseButton.PRIMARY);
        assertThat(names(robot)).doesNotContain("Omar Haddad");
    }

    @Test
    void aHeadingAndAnEmptyLineSayNothingOfSomebodyWhoWasThereBefore(FxRobot robot) {
        robot.type(KeyCode.D);
        NextFrames.pass();
        List<TodayCell> cells = robot.lookup(".list-cell").queryAll().stream().filter(TodayCell.class::isInstance)
                .map(TodayCell.class::cast).toList();
        assertThat(cells).anyMatch(TodayCell::isEmpty).anyMatch(cell -> cell.getItem() instanceof TodayEntry.Heading).allSatisfy(cell -> {
            switch (cell.getItem()) {
                case TodayEntry.Heading(Section section) -> assertThat(cell.getAccessibleText()).isEqualTo(section.heading());
                case TodayEntry.Line person -> assertThat(cell.getAccessibleText()).startsWith(person.row().name());
                case TodayEntry.More _ -> assertThat(cell.getAccessibleText()).startsWith("Show all");
                case null -> assertThat(cell.getAccessibleText()).isNull();
            }
        });
    }

    @SuppressWarnings("unchecked")    // the list of this page
    private static ListView<TodayEntry> list(FxRobot robot) {
        return robot.lookup(".today-list").queryAs(ListView.class);
    }

    private static List<String> names(FxRobot robot) {
        NextFrames.pass();
        return list(robot).getItems().stream().filter(TodayEntry.Line.class::isInstance).map(entry -> ((TodayEntry.Line) entry).row().name()).toList();
    }

    private static String chosen(FxRobot robot) {
        NextFrames.pass();
        return ((TodayEntry.Line) Objects.requireNonNull(list(robot).getSelectionModel().getSelectedItem())).row().name();
    }
}

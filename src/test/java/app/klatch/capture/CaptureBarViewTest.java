package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import app.klatch.db.Database;
import app.klatch.followups.StepOffers;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.people.PersonRowRepository;
import app.klatch.platforms.Platform;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformRepository;
import app.klatch.platforms.Side;
import app.klatch.ui.Background;
import app.klatch.ui.Chip;
import app.klatch.ui.Fxml;
import app.klatch.ui.HeardToasts;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Is the bar bound, and do the keys arrive? Played by a robot on the headless platform.
@OnScreen
final class CaptureBarViewTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-18T18:30:00Z"), ZoneId.of("UTC"));

    @TempDir
    static Path folder;

    private static int files;

    private final HeardToasts toasts = new HeardToasts();
    private final List<Long> opened = new ArrayList<>();
    private Database database;
    private CaptureBarViewModel model;
    private TextArea field;

    @Start
    void start(Stage stage) {
        database = Database.open(folder.resolve("klatch-" + files++ + ".db"));
        Background now = new Background(Runnable::run, Runnable::run, failure -> {
            throw new IllegalStateException(failure);
        });
        PersonRowRepository rows = new PersonRowRepository(database, CLOCK);
        PeopleFinder finder = new FilePeopleFinder(new PeopleSearchRepository(database, rows), rows, new RelativeDate(CLOCK));
        model = new CaptureBarViewModel(database, finder, toasts.acts(database, now), Runnable::run, CLOCK,
                new StepOffers(database, CLOCK, toasts.acts(database, now), _ -> {}), opened::add);
        CaptureBarView view = new CaptureBarView(model);
        Scene scene = new Scene(new VBox(Fxml.load(view), view.sheet()), 960, 640);
        String css = Objects.requireNonNull(CaptureBarView.class.getResource("capture.css")).toExternalForm();
        new Theme(scene, Theme.Choice.LIGHT, List.of(css));
        stage.setScene(scene);
        stage.show();
        field = (TextArea) scene.lookup(".capture-field");
        view.focus();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<Node> chips(FxRobot robot) {
        return List.copyOf(robot.lookup(".sheet-chip").queryAll());
    }

    private void type(FxRobot robot, String text) {
        Typing.type(robot, field.getScene(), text);
    }

    private static void paste(FxRobot robot, String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    }

    @Test
    void aTypedCardIsOneEnterAndTheCaretStaysForTheNext(FxRobot robot) {
        type(robot, "Ana Ruiz of Northwind !fri send deck");
        assertThat(chips(robot)).hasSize(3);
        robot.type(KeyCode.ENTER);
        assertThat(toasts.last()).isEqualTo("Saved · Ana Ruiz, follow-up Fri 20 Nov");
        assertThat(field.getText()).isEmpty();
        assertThat(field.isFocused()).isTrue();
        assertThat(field.isUndoable()).as("Ctrl+Z now belongs to the window").isFalse();
        assertThat(robot.lookup(".capture-sheet").<Node>query().getParent().isVisible()).isFalse();
    }

    @Test
    void aLongLineFromRightToLeftIsTakenAsTyped(FxRobot robot) {
        String line = "ليلى المنصوري // " + "تحدثنا عن الميناء والسفن والمعرض الكبير في الربيع ".repeat(8).strip();
        robot.interact(() -> field.setText(line));
        robot.interact(() -> field.getScene().getRoot().layout());
        assertThat(chips(robot)).hasSize(2);
        robot.type(KeyCode.ENTER);
        assertThat(toasts.last()).isEqualTo("Saved · ليلى المنصوري");
    }

    @Test
    void tabReachesTheChipsAndBackspaceMakesOnePlainText(FxRobot robot) {
        type(robot, "Ana Ruiz #sailing");
        robot.type(KeyCode.TAB, KeyCode.RIGHT, KeyCode.BACK_SPACE);
        assertThat(model.sheetProperty().get().chips()).anyMatch(chip -> chip.off() && chip.label().equals("sailing"));
        assertThat(robot.lookup(".chip-off").<Chip>query().isFocused()).isTrue();
        robot.type(KeyCode.BACK_SPACE);
        assertThat(model.sheetProperty().get().chips()).noneMatch(SheetChip::off);
        robot.type(KeyCode.ESCAPE);
        assertThat(field.isFocused()).isTrue();
        assertThat(field.getText()).isEqualTo("Ana Ruiz #sailing");
    }

    @Test
    void aClickOnTheCrossSwitchesTheChipOffAndTheCaretStays(FxRobot robot) {
        type(robot, "Ana Ruiz #sailing");
        robot.clickOn(robot.lookup(".sheet-chip .chip-cross").nth(1).<Node>query());
        assertThat(model.sheetProperty().get().chips()).anyMatch(SheetChip::off);
        assertThat(field.isFocused()).isTrue();
        robot.clickOn(".chip-off");
        assertThat(model.sheetProperty().get().chips()).noneMatch(SheetChip::off);
    }

    @Test
    void downAndEnterOpenWhomTheWordsFind(FxRobot robot) {
        type(robot, "Ana Ruiz");
        robot.type(KeyCode.ENTER);
        type(robot, "ana");
        int rows = model.sheetProperty().get().rows().size();
        for (int i = 1; i < rows; i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        assertThat(opened).hasSize(1);
    }

    @Test
    void aPlaceThatFitsTwoIsChosenByKeysOrByTheMouse(FxRobot robot) {
        PlatformRepository platforms = new PlatformRepository(database, CLOCK);
        platforms.findOrAdd("Choir rehearsal", PlatformKind.COFFEE_KLATCH, Side.IN_PERSON);
        platforms.findOrAdd("Choir group chat", PlatformKind.COFFEE_KLATCH, Side.ONLINE);
        type(robot, "Ana Ruiz @choir");
        robot.type(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(toasts.said()).as("Enter twice guesses nothing").isEmpty();
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(toasts.last()).isEqualTo("Saved · Ana Ruiz");
        type(robot, "Omar Haddad @choir");
        robot.type(KeyCode.ENTER);
        robot.clickOn(robot.lookup(".sheet-row").nth(1).<Node>query());
        assertThat(toasts.last()).isEqualTo("Saved · Omar Haddad");
        assertThat(platforms.all()).extracting(Platform::name).doesNotContain("choir");
        assertThat(new CapturedFileRepository(database).column("SELECT p.name FROM interaction i JOIN platform p ON p.id = i.platform_id ORDER BY i.id"))
                .containsExactly("Choir group chat", "Choir rehearsal");
    }

    @Test
    void escapeClosesTheSheetKeepsTheTextAndTypingOpensItAgain(FxRobot robot) {
        type(robot, "Ana");
        robot.type(KeyCode.ESCAPE);
        assertThat(model.sheetProperty().get().open()).isFalse();
        type(robot, " R");
        assertThat(model.sheetProperty().get().open()).isTrue();
        assertThat(field.getText()).isEqualTo("Ana R");
    }

    @Test
    void aClickBesideTheSheetClosesItAndKeepsTheText(FxRobot robot) {
        type(robot, "Ana");
        robot.clickOn(robot.point(field.getScene()).atPosition(Pos.BOTTOM_CENTER).atOffset(0, -20));
        assertThat(model.sheetProperty().get().open()).isFalse();
        assertThat(field.getText()).isEqualTo("Ana");
    }

    @Test
    void backspaceOnTheEmptyLineReleasesThePinnedOccasion(FxRobot robot) {
        type(robot, "I'm at Chamber after-hours");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".capture-pill .label").<Label>query().getText()).isEqualTo("Chamber after-hours · today");
        robot.type(KeyCode.BACK_SPACE);
        assertThat(model.pillProperty().get()).isNull();
    }

    @Test
    void aPastedListKeepsItsLinesAndTheBarGrows(FxRobot robot) {
        double before = field.getHeight();
        paste(robot, "Ana Ruiz\nOmar Haddad\nWei Lin");
        assertThat(field.getText()).isEqualTo("Ana Ruiz\nOmar Haddad\nWei Lin");
        assertThat(field.getHeight()).isGreaterThan(before + 30);
        robot.type(KeyCode.ENTER);
        assertThat(toasts.last()).isEqualTo("Saved · Ana Ruiz, Omar Haddad and Wei Lin");
    }

    @Test
    void aHundredThousandPastedCharactersGetASentenceAndNothingIsLost(FxRobot robot) {
        type(robot, "Ana");
        paste(robot, "word ".repeat(20_000));
        assertThat(field.getText()).isEqualTo("Ana");
        assertThat(model.sheetProperty().get().error()).startsWith("That is 100,000 characters");
    }

    @Test
    void controlCharactersAndOtherScriptsDoNoHarm(FxRobot robot) {
        paste(robot, "\u0001Zoë\u0000 \u0007李伟 🎉\u007f");
        robot.type(KeyCode.ENTER);
        assertThat(toasts.last()).startsWith("Saved · ");
    }
}

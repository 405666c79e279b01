package app.klatch.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import app.klatch.ui.Fxml;
import app.klatch.ui.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Is the page bound, do the keys arrive? Played by a robot on the headless platform.
@OnScreen
final class PeopleViewTest {
    @TempDir static Path folder;

    private final List<String> done = new ArrayList<>();
    private PeopleSetting setting;
    private PeopleView view;

    @Start
    void start(Stage stage) {
        setting = new PeopleSetting(folder.resolve("file" + System.nanoTime()));
        view = new PeopleView(setting.model, PeopleSetting.CLOCK, id -> done.add("open " + setting.people.nameOf(id)),
                line -> done.add("line " + line), () -> done.add("bar"));
        Parent root = Fxml.load(view);
        Scene scene = new Scene(root, 960, 640);
        Application.setUserAgentStylesheet(null);
        new Theme(scene, Theme.Choice.LIGHT,
                List.of(Objects.requireNonNull(PeopleView.class.getResource("people.css")).toExternalForm()));
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        setting.close();
    }

    @Test
    void anEmptyPageTeachesByAnExampleThatGoesIntoTheCaptureBar(FxRobot robot) {
        robot.clickOn(PeopleView.EXAMPLE);
        assertThat(done).containsExactly("line " + PeopleView.EXAMPLE);
    }

    @Test
    void typingFiltersAtOnceAndEnterOpensTheBestMatch(FxRobot robot) {
        add(robot, "Ana Ruiz", "Omar Haddad", "Wei Lin");
        robot.interact(view::focusFilter);
        robot.write("om");
        assertThat(listed(robot)).containsExactly("Omar Haddad");
        assertThat(robot.lookup("1 person matches").tryQuery()).isPresent();
        robot.type(KeyCode.ENTER);
        assertThat(done).containsExactly("open Omar Haddad");
        robot.type(KeyCode.ESCAPE);
        assertThat(listed(robot)).hasSize(3);
    }

    @Test
    void nobodyMatchingOffersToAddThem(FxRobot robot) {
        add(robot, "Ana Ruiz");
        robot.interact(view::focusFilter);
        robot.write("zork");
        robot.clickOn("Met zork");
        assertThat(done).containsExactly("line Met zork");
    }

    @Test
    void arrowsAndLettersMoveEnterAndDoubleClickOpen(FxRobot robot) {
        add(robot, "Ana Ruiz", "Omar Haddad", "Wei Lin");
        robot.interact(view::focusFilter);
        robot.type(KeyCode.DOWN).type(KeyCode.J).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(done).containsExactly("open Wei Lin");
        robot.type(KeyCode.K).type(KeyCode.ENTER);
        assertThat(done).last().isEqualTo("open Omar Haddad");
        robot.doubleClickOn("Ana Ruiz");
        assertThat(done).last().isEqualTo("open Ana Ruiz");
        robot.type(KeyCode.N);
        assertThat(done).last().isEqualTo("bar");
    }

    @Test
    void lettersOnlyTypeWhileTheFieldHasTheFocus(FxRobot robot) {
        add(robot, "Ana Ruiz", "Jana Kern");
        robot.interact(view::focusFilter);
        robot.write("jan");
        assertThat(robot.lookup(".people-filter").queryAs(TextField.class).getText()).isEqualTo("jan");
        assertThat(setting.said).isEmpty();
        assertThat(done).isEmpty();
    }

    @Test
    void aFilterIsSwitchedByItsChipAndByItsLetterAndNobodyLeftLeadsBack(FxRobot robot) {
        add(robot, "Ana Ruiz", "Omar Haddad");
        robot.clickOn("Half coin");
        assertThat(robot.lookup("No half coins").tryQuery()).isPresent();
        robot.clickOn("Show everybody");
        assertThat(listed(robot)).hasSize(2);
        robot.clickOn("Ana Ruiz").type(KeyCode.W);
        assertThat(robot.lookup("Waiting for me").<ToggleButton>query().isSelected()).isTrue();
        assertThat(robot.lookup("Nobody waits for you").tryQuery()).isPresent();
    }

    @Test
    void severalAreArchivedAtOnceAndUndoBringsThemBackSelected(FxRobot robot) {
        add(robot, "Ana Ruiz", "Omar Haddad", "Wei Lin");
        robot.clickOn("Ana Ruiz").press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertThat(robot.lookup("2 selected").<Label>query().isVisible()).isTrue();
        robot.clickOn("Archive");
        assertThat(listed(robot)).containsExactly("Wei Lin");
        robot.interact(() -> setting.toasts.undo());
        assertThat(listed(robot)).containsExactly("Ana Ruiz", "Omar Haddad", "Wei Lin");
        assertThat(table(robot).getSelectionModel().getSelectedItems()).hasSize(2);
    }

    @Test
    void aLetterChangesNobodyAndAfterDeletingTheNextIsSelected(FxRobot robot) {
        add(robot, "Ana Ruiz", "Omar Haddad");
        robot.clickOn("Ana Ruiz").type(KeyCode.A, KeyCode.D, KeyCode.E);
        assertThat(setting.said).isEmpty();
        robot.type(KeyCode.DELETE);
        assertThat(setting.said).containsExactly("Deleted Ana Ruiz");
        robot.type(KeyCode.ENTER);
        assertThat(done).containsExactly("open Omar Haddad");
    }

    @Test
    void aColumnSortsEverybodyAndTheSelectedStaySelected(FxRobot robot) {
        add(robot, "Ana Ruiz", "Omar Haddad", "Wei Lin");
        robot.clickOn("Ana Ruiz");
        TableColumn<Long, ?> name = table(robot).getColumns().getFirst();
        robot.interact(() -> {
            name.setSortType(TableColumn.SortType.DESCENDING);
            table(robot).getSortOrder().setAll(List.of(name));      // what a click on the header does
        });
        assertThat(listed(robot)).containsExactly("Wei Lin", "Omar Haddad", "Ana Ruiz");
        assertThat(table(robot).getSortOrder()).isNotEmpty();
        assertThat(table(robot).getSelectionModel().getSelectedIndices()).containsExactly(2);
    }

    @Test
    void aLongListShowsTheLinesThatAreScrolledTo(FxRobot robot) {
        robot.interact(() -> {
            PeopleSeed.fill(setting.database, 3_000);
            setting.model.refresh();
        });
        assertThat(robot.lookup("3,000 people").tryQuery()).isPresent();
        robot.interact(() -> table(robot).scrollTo(2_990));
        robot.interact(() -> {});
        String last = Objects.requireNonNull(setting.model.line(2_999)).shownName();
        assertThat(robot.lookup(last).tryQuery()).isPresent();
        robot.interact(() -> table(robot).getSelectionModel().selectAll());
        assertThat(robot.lookup("3,000 selected").tryQuery()).isPresent();
    }

    private void add(FxRobot robot, String... names) {
        robot.interact(() -> Stream.of(names).forEach(setting::add));
        robot.interact(() -> {});
    }

    private static TableView<Long> table(FxRobot robot) {
        return robot.lookup(".people-table").query();
    }

    private List<String> listed(FxRobot robot) {
        TableColumn<Long, ?> first = table(robot).getColumns().getFirst();
        assertThat(first.getText()).isEqualTo("Name");
        return setting.rows.rows(table(robot).getItems()).stream().map(PersonRow::shownName).toList();
    }
}

package app.klatch.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import app.klatch.dates.DateWords;
import app.klatch.interactions.Channel;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.people.PersonRowRepository;
import app.klatch.shell.OverlayLayer;
import app.klatch.shell.Page;
import app.klatch.shell.ShellKeys;
import app.klatch.shell.ShellViewModel;
import app.klatch.ui.Acts;
import app.klatch.ui.Fxml;
import app.klatch.ui.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Played by a robot on the headless platform: the list, its filters and its keys, and the form over it.
@OnScreen
final class LogViewTest {
    @TempDir Path folder;
    private FormPlay play;
    private LogView view;
    private PersonChoice ana;
    private PersonChoice bo;
    private final List<Long> opened = new ArrayList<>();

    @Start
    void start(Stage stage) {
        play = new FormPlay(folder);
        ana = play.person("Ana Ruiz");
        bo = play.person("Bo Olsen");
        DateWords words = new DateWords(Locale.UK);
        PeopleSearchRepository search = new PeopleSearchRepository(play.database, new PersonRowRepository(play.database, FormPlay.CLOCK));
        Acts acts = play.toasts.acts(play.database);
        OverlayLayer overlay = new OverlayLayer();
        InteractionForms forms = new InteractionForms(play.database, FormPlay.CLOCK, words, search, acts, Runnable::run, overlay);
        view = LogPage.of(play.database, FormPlay.CLOCK, words, search, acts, forms, opened::add);
        StackPane root = new StackPane(Fxml.load(view), overlay);
        Scene scene = new Scene(root, 776, 576);
        new Theme(scene, Theme.Choice.LIGHT, List.of(Objects.requireNonNull(getClass().getResource("log.css")).toExternalForm()));
        ShellViewModel shell = new ShellViewModel();
        shell.setPages(List.of(Page.onRail("log", "Log", "mdi2n-notebook-outline", 4, () -> root).actions(view::actions)));
        new ShellKeys(shell, overlay, List.of()).listenTo(scene);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void theFirstEntryIsLoggedFromTheEmptyPageByKeysAlone(FxRobot robot) {
        assertThat(robot.lookup("Your log begins with one line").tryQuery()).isPresent();
        robot.type(KeyCode.N).write("Saw the boat").type(KeyCode.TAB, 3).write("Ana").type(KeyCode.ENTER).write("Lee Cho").type(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(robot.lookup("Ana Ruiz, Lee Cho").tryQuery()).isPresent();
        assertThat(count(robot)).isEqualTo("1 interaction");
        assertThat(play.count("person")).isEqualTo(3);
    }

    @Test
    void entriesAreWalkedOpenedEditedAndDeletedByKeys(FxRobot robot) {
        robot.interact(() -> {
            log("older", List.of(bo), 1);
            log("newest", List.of(ana), 0);
        });
        robot.type(KeyCode.J, KeyCode.ENTER);
        assertThat(opened).containsExactly(ana.id());
        robot.type(KeyCode.J, KeyCode.ENTER);
        assertThat(opened).containsExactly(ana.id(), bo.id());
        robot.type(KeyCode.E).write(" and wiser").press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(robot.lookup("older and wiser").tryQuery()).isPresent();
        robot.type(KeyCode.DELETE);
        assertThat(count(robot)).isEqualTo("1 interaction");
        robot.interact(() -> play.database.undo());
        assertThat(count(robot)).isEqualTo("2 interactions");
    }

    @Test
    void controlEEditsTheChosenEntryToo(FxRobot robot) {
        robot.interact(() -> log("older", List.of(bo), 1));
        robot.type(KeyCode.J).press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        assertThat(robot.lookup("Edit the entry").tryQuery()).isPresent();
        assertThat(robot.lookup("#note").queryTextInputControl().getText()).isEqualTo("older");
    }

    @Test
    void ofSeveralPeopleOneIsChosenFromAMenu(FxRobot robot) {
        robot.interact(() -> log("both", List.of(ana, bo), 0));
        robot.type(KeyCode.J, KeyCode.ENTER).type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(opened).containsExactly(bo.id());
    }

    @Test
    void filtersCombineAreShownAsChipsAndOneKeyClearsThem(FxRobot robot) {
        robot.interact(() -> {
            log("boat", List.of(ana), 0);
            log("boat", List.of(bo), 0);
            log("choir", List.of(ana), 40);
        });
        robot.clickOn("#text").write("boa").clickOn(".log-filters .chip-field").write("ana").type(KeyCode.ENTER);
        assertThat(count(robot)).isEqualTo("1 of 3 interactions");
        assertThat(robot.lookup(".log-filters .chip-accent").queryAll()).hasSize(1);
        robot.interact(() -> view.focusFilter());
        robot.type(KeyCode.ESCAPE);
        assertThat(count(robot)).isEqualTo("2 of 3 interactions");
        robot.clickOn(robot.lookup(".log-filters .chip-field").nth(1).<TextField>query()).write("last month").type(KeyCode.ENTER);
        assertThat(count(robot)).isEqualTo("1 of 3 interactions");
        robot.interact(() -> robot.lookup("#list").query().requestFocus());
        robot.type(KeyCode.X);
        assertThat(count(robot)).isEqualTo("3 interactions");
        assertThat(robot.lookup(".log-filters .chip-accent").queryAll()).isEmpty();
    }

    @Test
    void thePlaceIsAFilterToo(FxRobot robot) {
        robot.interact(() -> {
            log("choir", List.of(ana), 40);
            play.interactions.add(new NewInteraction(FormPlay.TODAY, List.of(ana.id()), 1L, null, null, Stance.TALKED, null, "boat"));
        });
        robot.clickOn(robot.lookup(".log-filters .chip-field").nth(1).<TextField>query()).write("faceb").type(KeyCode.ENTER);
        assertThat(count(robot)).isEqualTo("1 of 2 interactions");
        robot.interact(() -> view.filter(LogFilter.NONE.withPlatform(new PlatformChoice(2, "Coffee at home"))));
        assertThat(robot.lookup("Nothing fits these filters").tryQuery()).isPresent();
    }

    @Test
    void ofALongLogOnlyWhatIsInSightBecomesCells(FxRobot robot) {
        robot.interact(() -> play.database.writeInBulk(_ -> {
            for (int i = 0; i < 3000; i++) {
                log("Note " + i, List.of(ana), i);
            }
            return 0;
        }));
        assertThat(count(robot)).isEqualTo("3,000 interactions");
        assertThat(robot.lookup(".log-cell").queryAll()).hasSizeBetween(3, 40);
        robot.type(KeyCode.J).type(KeyCode.J);
        assertThat(robot.lookup("Note 1").tryQuery()).isPresent();
    }

    private void log(String note, List<PersonChoice> people, int daysAgo) {
        play.interactions.add(new NewInteraction(FormPlay.TODAY.minusDays(daysAgo), people.stream().map(PersonChoice::id).toList(), null, null,
                Channel.IN_PERSON, Stance.TALKED, null, note));
    }

    private static String count(FxRobot robot) {
        return ((Label) robot.lookup("#count").query()).getText();
    }
}

package app.klatch.board;

import static app.klatch.board.BoardSetting.CHAMBER;
import static app.klatch.board.BoardSetting.CLOCK;
import static app.klatch.board.BoardSetting.LINKEDIN;
import static app.klatch.board.BoardSetting.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import app.klatch.dates.DateWords;
import app.klatch.interactions.Stance;
import app.klatch.log.InteractionFormViewModel;
import app.klatch.log.InteractionForms;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.people.PersonRowRepository;
import app.klatch.platforms.PlatformStage;
import app.klatch.shell.OverlayDialogs;
import app.klatch.shell.OverlayLayer;
import app.klatch.shell.Page;
import app.klatch.shell.ShellKeys;
import app.klatch.shell.ShellViewModel;
import app.klatch.ui.Fxml;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.Theme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Is a platform's page bound, do the keys arrive? Played by a robot on the headless platform, at 960 × 640.
@OnScreen
final class PlatformViewTest {
    @TempDir Path folder;
    private final List<String> opened = new ArrayList<>();
    private final List<URI> browsed = new ArrayList<>();
    private BoardSetting setting;
    private PlatformViewModel model;
    private PlatformView view;

    @Start
    void start(Stage stage) {
        setting = new BoardSetting(folder);
        OverlayLayer overlay = new OverlayLayer();
        DateWords words = new DateWords(Locale.US);
        model = new PlatformViewModel(PlatformRooms.of(setting.database, CLOCK), setting.deeds);
        PlatformLinks links = new PlatformLinks(id -> opened.add("person " + id), id -> opened.add("platform " + id),
                id -> opened.add("gathering " + id), id -> opened.add("new gathering at " + id), id -> opened.add("entry " + id), platform -> opened.add("log of " + platform.name()), browsed::add);
        InteractionForms forms = new InteractionForms(setting.database, CLOCK, words,
                new PeopleSearchRepository(setting.database, new PersonRowRepository(setting.database, CLOCK)), setting.deeds.acts(), Runnable::run,
                overlay);
        InteractionFormViewModel form = forms.newModel();
        view = new PlatformView(model, new PlatformMenu(setting.deeds, overlay, new OverlayDialogs(overlay), CLOCK), links, form, forms.box(form),
                new RelativeDate(CLOCK));
        Parent root = Fxml.load(view);
        Scene scene = new Scene(new StackPane(root, overlay), 776, 576);
        new Theme(scene, Theme.Choice.LIGHT, List.of(Objects.requireNonNull(getClass().getResource("platform.css")).toExternalForm()));
        ShellViewModel shell = new ShellViewModel();
        shell.setPages(List.of(Page.onRail("platform", "Platform", "mdi2h-home-outline", 3, () -> root).actions(view::actions)));
        new ShellKeys(shell, overlay, List.of()).listenTo(scene);
        stage.setScene(scene);
        stage.show();
        model.show(CHAMBER);
        view.focus();
    }

    @AfterEach
    void close() {
        assertThat(setting.said).noneMatch(text -> text.startsWith("failed"));
        setting.close();
    }

    @Test
    void theEtiquetteIsEditedWhereItStands(FxRobot robot) {
        robot.clickOn("20 %").write("25").type(KeyCode.ENTER);
        assertThat(page().etiquette().pitchBudget()).isEqualTo(25);
        assertThat(robot.lookup("Back to Klatch’s words").queryButton().isVisible()).isTrue();
    }

    @Test
    void oneKeyDismissesAHintForGood(FxRobot robot) {
        robot.interact(() -> robot.lookup(".etiquette-line .editable-display").query().requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(page().dismissed()).containsExactly("etiquette-come-for");
        assertThat(robot.lookup("People come for").query().getParent().getParent().isVisible()).isFalse();
    }

    @Test
    void theStageIsChosenByAClickAndItsChecklistTicked(FxRobot robot) {
        robot.interact(() -> robot.lookup("grow").queryAs(ToggleButton.class).fire());
        assertThat(page().platform().stage()).isEqualTo(PlatformStage.GROW);
        robot.interact(() -> robot.lookup("One new face each time").queryAs(CheckBox.class).fire());
        assertThat(page().ticks()).containsExactly("grow-new");
    }

    @Test
    void theListsAreReachedByTheirKeysAndEnterOpens(FxRobot robot) {
        robot.interact(() -> setting.talk(setting.person("Ana Ruiz"), CHAMBER, Stance.TALKED, TODAY));
        robot.type(KeyCode.P).type(KeyCode.ENTER);
        assertThat(opened).containsExactly("person 1");
        robot.type(KeyCode.L).type(KeyCode.ENTER);
        assertThat(opened).containsExactly("person 1", "entry 1");
    }

    @Test
    void inTheLogEEditsAndDeleteDeletesTheEntryAndNotThePlatform(FxRobot robot) {
        robot.interact(() -> {
            long ana = setting.person("Ana Ruiz");
            setting.talk(ana, CHAMBER, Stance.TALKED, TODAY);
            setting.talk(ana, CHAMBER, Stance.GAVE, TODAY.minusDays(1));
        });
        robot.type(KeyCode.L).type(KeyCode.E);
        assertThat(opened).containsExactly("entry 1");
        robot.type(KeyCode.DELETE);
        assertThat(doings().entries()).extracting(PlatformEntry::id).containsExactly(2L);
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        robot.interact(view::focus);
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        assertThat(opened).as("Ctrl+E wherever the focus is").containsExactly("entry 1", "entry 2", "entry 2");
        robot.interact(setting.toasts::undo);
        assertThat(doings().entries()).hasSize(2);
        assertThat(page().isAway()).isFalse();
    }

    @Test
    void theWholeLogIsOneKeyAway(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.L).release(KeyCode.SHIFT);
        robot.clickOn("All of it in the Log");
        assertThat(opened).containsExactly("log of Chamber after-hours", "log of Chamber after-hours");
    }

    @Test
    void aNewGatheringIsAskedForByKeyAndButton(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.G).release(KeyCode.SHIFT);
        robot.type(KeyCode.G).clickOn("New gathering");
        assertThat(opened).containsExactly("new gathering at " + CHAMBER, "new gathering at " + CHAMBER);
    }

    @Test
    void aRhythmIsTypedEditedAndEndedWhereItStands(FxRobot robot) {
        robot.type(KeyCode.R).write("every second thu 7:30").type(KeyCode.ENTER);
        assertThat(page().series()).singleElement().extracting(SeriesViewModel::words).isEqualTo("every 2nd Thu 7:30");
        robot.clickOn("every 2nd Thu 7:30").write("every fri 8:00").type(KeyCode.ENTER);
        assertThat(page().series()).singleElement().extracting(SeriesViewModel::words).isEqualTo("every Fri 8:00");
        robot.interact(() -> robot.lookup(".series-row .chip-cross").queryButton().fire());
        assertThat(setting.said).last().isEqualTo("Comes no more · every Fri 8:00");
    }

    @Test
    void oLeadsToTheOtherSide(FxRobot robot) {
        robot.type(KeyCode.O);
        assertThat(opened).containsExactly("platform " + LINKEDIN);
    }

    @Test
    void myProfileIsOpenedOnlyByAClick(FxRobot robot) {
        robot.interact(() -> model.tending().setPresence(page(), null, "https://chamber.example/me"));
        assertThat(browsed).isEmpty();
        robot.interact(() -> view.actions().stream().filter(action -> action.id().equals("platform-profile")).forEach(action -> action.run().run()));
        assertThat(browsed).containsExactly(URI.create("https://chamber.example/me"));
    }

    @Test
    void aPlatformPutAwaySaysSoAndIsBroughtBack(FxRobot robot) {
        robot.interact(() -> setting.deeds.close(CHAMBER, "Chamber after-hours", "2019", 0));
        assertThat(robot.lookup("Chamber after-hours closed 2019. Its history stays.").tryQuery()).isPresent();
        robot.clickOn("Bring back");
        assertThat(page().isAway()).isFalse();
    }

    @Test
    void ofThousandEntriesOnlyThoseInSightBecomeCells(FxRobot robot) {
        long ana = setting.person("Ana Maria Fernanda de Albuquerque e Vasconcelos-Hohenfels of the Old Harbour");
        robot.interact(() -> setting.database.writeInBulk(h -> {
            for (int i = 0; i < 1200; i++) {
                setting.talk(ana, CHAMBER, Stance.TALKED, TODAY.minusDays(i));
            }
            return 0;
        }));
        robot.interact(() -> model.show(CHAMBER));
        assertThat(doings().entries()).hasSize(PlatformListRepository.MOST_ENTRIES);
        assertThat(robot.lookup(".line-cell").queryAll()).hasSizeBetween(3, 60);
        assertThat(robot.lookup(".line-icon").queryAllAs(Node.class)).as("the icons beside a long name").allMatch(icon -> icon.getParent().getLayoutBounds().getWidth() > 10);
    }

    @Test
    void aNewEntryLeavesTheListWhereItWasScrolledAndSelectedButAnotherPlatformBeginsAtItsTop(FxRobot robot) {
        long ana = setting.person("Ana Ruiz");
        robot.interact(() -> setting.database.writeInBulk(h -> {
            for (int i = 0; i < 300; i++) {
                setting.talk(ana, CHAMBER, Stance.TALKED, TODAY.minusDays(i));
                setting.talk(ana, LINKEDIN, Stance.GOT, TODAY.minusDays(i));
            }
            return 0;
        }));
        robot.interact(() -> model.show(CHAMBER));
        ListView<PlatformEntry> list = log(robot);
        robot.interact(() -> {
            list.scrollTo(150);
            list.getSelectionModel().select(152);
        });
        PlatformEntry selected = list.getSelectionModel().getSelectedItem();
        int first = firstInSight(robot);
        robot.interact(() -> setting.talk(ana, CHAMBER, Stance.GAVE, TODAY));
        assertThat(list.getItems()).hasSize(301);
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(selected);
        assertThat(firstInSight(robot)).isBetween(first, first + 1);
        robot.interact(() -> model.show(LINKEDIN));
        assertThat(list.getItems()).hasSize(300).allMatch(entry -> entry.stance() == Stance.GOT);
        assertThat(list.getSelectionModel().isEmpty()).isTrue();
        assertThat(firstInSight(robot)).isZero();
    }

    @SuppressWarnings("unchecked")
    private static ListView<PlatformEntry> log(FxRobot robot) {
        return robot.lookup(".platform-list").queryAllAs(ListView.class).stream().filter(Node::isVisible).findFirst().orElseThrow();
    }

    private static int firstInSight(FxRobot robot) {
        return robot.from(log(robot)).lookup(".virtual-flow").queryAs(VirtualFlow.class).getFirstVisibleCell().getIndex();
    }

    private PlatformDoings doings() {
        return Objects.requireNonNull(model.doings().get());
    }

    private PlatformPage page() {
        return Objects.requireNonNull(model.page().get());
    }
}

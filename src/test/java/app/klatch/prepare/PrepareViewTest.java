package app.klatch.prepare;

import static app.klatch.prepare.PrepareSetting.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import app.klatch.followups.Owner;
import app.klatch.shell.OverlayLayer;
import app.klatch.shell.Page;
import app.klatch.shell.ShellKeys;
import app.klatch.shell.ShellViewModel;
import app.klatch.ui.Fxml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Played by a robot on the headless platform: do the keys arrive, is everything bound, does every script hold?
@OnScreen
final class PrepareViewTest {
    private static final String ARABIC = "نادية عبد الرحمن بن محمد بن عبد الله الأنصاري مديرة المشتريات في شركة الخليج للملاحة Northwind GmbH والتجارة الدولية";

    @TempDir Path folder;
    private final List<String> led = new ArrayList<>();
    private PrepareSetting at;
    private PrepareView view;
    private long ana;
    private long gathering;

    @Start
    void start(Stage stage) {
        at = new PrepareSetting(folder);
        ana = at.person("Ana Ruiz");
        long omar = at.person("Omar Haddad");
        at.step(omar, Owner.ME, "send deck");
        gathering = at.gathering(FRIDAY.plusDays(6), ana, omar);
        view = new PrepareView(at.model, new PrepareLinks(id -> led.add("person " + id), id -> led.add("gathering " + id),
                paper -> led.add(paper.title() + ", " + paper.sections().size())));
        Parent root = Fxml.load(view);
        ShellViewModel shell = new ShellViewModel();
        shell.setPages(List.of(Page.onRail("prepare", "Prepare", "mdi2c-calendar", 1, () -> root).actions(view::actions)));
        Scene scene = new Scene(root, 776, 576);
        new ShellKeys(shell, new OverlayLayer(), List.of()).listenTo(scene);
        stage.setScene(scene);
        stage.show();
        at.model.showGathering(gathering);
        view.focus();
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void jAndTheArrowsGoFromPersonToPerson(FxRobot robot) {
        assertThat(words(robot)).contains("Ana Ruiz").doesNotContain("Send deck, for Fri 27 Nov");
        robot.type(KeyCode.J);
        assertThat(words(robot)).contains("Omar Haddad", "I promised", "Send deck, for Fri 27 Nov");
        robot.type(KeyCode.UP);
        assertThat(at.brief().name()).isEqualTo("Ana Ruiz");
        robot.type(KeyCode.DOWN).type(KeyCode.K).type(KeyCode.ENTER);
        assertThat(led).containsExactly("person " + ana);
    }

    @Test
    void aLineIsWrittenWhereItStandsAndTheCaretStaysForTheNext(FxRobot robot) {
        robot.type(KeyCode.N).write("the boat").type(KeyCode.ENTER).write("the jetty").type(KeyCode.ENTER);
        assertThat(at.brief().lines(BriefPart.Sort.AGENDA)).containsExactly("the boat", "the jetty");
        assertThat(words(robot)).contains("the boat", "the jetty");
        robot.write("half a th").type(KeyCode.ESCAPE).type(KeyCode.J).type(KeyCode.K);
        assertThat(at.model.line().get()).as("what was begun is kept").isEqualTo("half a th");
        assertThat(at.brief().name()).as("the letters after Esc were keys").isEqualTo("Ana Ruiz");
    }

    @Test
    void linesAreTickedByTheKeysAloneAndTheFocusGoesOnToTheNext(FxRobot robot) {
        robot.interact(() -> List.of("the boat", "the jetty", "the buoy").forEach(line -> at.rooms.agenda().add(ana, line)));
        assertThat(view.actions()).extracting(action -> action.shortcut()).contains("T");
        robot.type(KeyCode.T, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(at.brief().lines(BriefPart.Sort.AGENDA)).containsExactly("the boat", "the buoy");
        robot.type(KeyCode.SPACE, KeyCode.UP, KeyCode.SPACE);
        assertThat(at.brief().lines(BriefPart.Sort.AGENDA)).as("the last was ticked, then the first").isEmpty();
        assertThat(words(robot)).doesNotContain("the boat", "the jetty", "the buoy");
        robot.type(KeyCode.J);
        assertThat(at.brief().name()).as("the page has the focus again").isEqualTo("Omar Haddad");
    }

    @Test
    void aClickOnALineTicksIt(FxRobot robot) {
        robot.interact(() -> at.rooms.agenda().add(ana, "the boat"));
        robot.clickOn("the boat");
        assertThat(at.brief().agenda()).isEmpty();
        robot.interact(at::undo);
        assertThat(words(robot)).contains("the boat");
    }

    @Test
    void pPrintsAndGOpensTheGathering(FxRobot robot) {
        robot.type(KeyCode.P).type(KeyCode.G);
        assertThat(led).containsExactly("Prepare: Chamber after-hours, 2", "gathering " + gathering);
    }

    @Test
    void onePersonNeedsNoListAndKeysThatLeadNowhereAreNotOffered(FxRobot robot) {
        robot.interact(() -> at.model.showPerson(ana));
        assertThat(robot.lookup(".prepare-list").query().isVisible()).isFalse();
        assertThat(view.actions()).extracting(action -> action.shortcut()).containsExactly("N", "P", "Enter");
        robot.interact(view::focus);
        robot.type(KeyCode.N).write("the boat").type(KeyCode.ENTER);
        assertThat(words(robot)).contains("the boat");
    }

    @Test
    void aLongPageIsReadToItsEndWithTheKeysAlone(FxRobot robot) {
        robot.interact(() -> IntStream.range(0, 40).forEach(i -> at.rooms.agenda().add(ana, "line " + i)));
        ScrollPane scroll = robot.lookup(".prepare-scroll").query();
        robot.interact(() -> at.model.showGathering(gathering));
        robot.interact(view::focus);
        robot.type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN);
        assertThat(scroll.getVvalue()).as("beside the list").isEqualTo(1);
        robot.interact(() -> at.model.showPerson(ana));
        robot.interact(view::focus);
        robot.interact(() -> scroll.setVvalue(0));
        robot.type(KeyCode.DOWN);
        assertThat(scroll.getVvalue()).as("alone").isGreaterThan(0);
        robot.type(KeyCode.UP);
        assertThat(scroll.getVvalue()).isZero();
    }

    @Test
    void whereNobodyIsExpectedItSaysHowToSayWhoComes(FxRobot robot) {
        robot.interact(() -> at.model.showGathering(at.gathering(FRIDAY.plusDays(20))));
        assertThat(words(robot)).contains("Nobody is expected yet").anyMatch(text -> text.startsWith("Press G to open the gathering"));
        robot.interact(view::focus);
        robot.type(KeyCode.P).type(KeyCode.G);
        assertThat(led).hasSize(1).allMatch(where -> where.startsWith("gathering"));
    }

    @Test
    void aVeryLongNameFromRightToLeftIsShownWordByWord(FxRobot robot) {
        robot.interact(() -> {
            long nadia = at.person(ARABIC);
            at.rooms.agenda().add(nadia, ARABIC);
            at.model.showPerson(nadia);
        });
        assertThat(words(robot)).contains("نادية", "Northwind GmbH", "الدولية");
        Parent brief = robot.lookup(".brief").query();
        robot.interact(() -> {
            brief.getScene().getRoot().applyCss();
            brief.getScene().getRoot().layout();
        });
        assertThat(brief.getLayoutBounds().getWidth()).isLessThanOrEqualTo(776);
        assertThat(brief.lookupAll(".label")).allSatisfy(label ->
                assertThat(brief.sceneToLocal(label.localToScene(label.getLayoutBounds())).getMaxX()).isLessThanOrEqualTo(776));
    }

    /// Every word that is on screen.
    private static List<String> words(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream().filter(PrepareViewTest::isShown).map(Label::getText).toList();
    }

    private static boolean isShown(Label label) {
        for (Node node = label; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }
}

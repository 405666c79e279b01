package app.klatch.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import app.klatch.dates.DateWords;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Depth;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.NewGathering;
import app.klatch.shell.OverlayLayer;
import app.klatch.ui.Chip;
import app.klatch.ui.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The card that edits an entry: all that is kept of it stands there, and can be taken away.
@OnScreen
final class EditCardViewTest {
    private static final long CHAMBER = 6;

    @TempDir Path folder;
    private FormPlay play;
    private InteractionForms forms;
    private PersonChoice ana;

    @Start
    void start(Stage stage) {
        play = new FormPlay(folder);
        ana = play.person("Ana Ruiz");
        OverlayLayer overlay = new OverlayLayer();
        forms = new InteractionForms(play.database, FormPlay.CLOCK, new DateWords(Locale.UK), play.tools.search(), play.tools.acts(),
                Runnable::run, overlay);
        Scene scene = new Scene(overlay, 960, 640);
        new Theme(scene, Theme.Choice.LIGHT, List.of(Objects.requireNonNull(getClass().getResource("log.css")).toExternalForm()));
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void everyFieldOfTheEntryIsShown(FxRobot robot) {
        new FollowUpRepository(play.database, FormPlay.CLOCK).add(
                new NewFollowUp(ana.id(), null, Owner.ME, LocalDate.of(2026, 11, 18), null, "send deck"));
        long gathering = new GatheringRepository(play.database, FormPlay.CLOCK).create(new NewGathering(CHAMBER, FormPlay.TODAY.minusDays(1))).id();
        edit(robot, new NewInteraction(FormPlay.TODAY.minusDays(1), DatePrecision.DAY, List.of(ana.id()), CHAMBER, gathering, Channel.PHONE,
                Stance.GAVE, Starter.THEM, Depth.REAL, 25, "the list of marinas", "she will try two", false));
        assertThat(chips(robot)).containsExactly("Ana Ruiz", "Chamber after-hours · yesterday");
        assertThat(menus(robot)).containsExactly(Channel.PHONE.word(), Stance.GAVE.word());
        assertThat(texts(robot)).containsExactly("the list of marinas", "19 Nov 2026", "she will try two", "25");
        assertThat(pressed(robot)).containsExactly("them", Depth.REAL.word(), "not so much");
        assertThat(seen(robot, ".step-ticks .check-box", CheckBox.class).map(CheckBox::getText)).singleElement().asString().contains("send deck");
    }

    @Test
    void anEntryWithoutChannelAndOfAVagueDayIsShownToo(FxRobot robot) {
        edit(robot, new NewInteraction(LocalDate.of(2025, 3, 1), DatePrecision.MONTH, List.of(ana.id()), CHAMBER, null, null,
                Stance.TALKED, null, null, null, null, null, null));
        assertThat(chips(robot)).containsExactly("Ana Ruiz", "Chamber after-hours");
        assertThat(menus(robot)).containsExactly("how?", Stance.TALKED.word());
        assertThat(texts(robot)).containsExactly("March 2025");
        assertThat(pressed(robot)).isEmpty();
    }

    @Test
    void thePlaceIsClickedOffAndGone(FxRobot robot) {
        edit(robot, new NewInteraction(FormPlay.TODAY, DatePrecision.DAY, List.of(ana.id()), CHAMBER, null, Channel.PHONE,
                Stance.TALKED, null, null, null, "boat", null, null));
        Chip place = seen(robot, ".form .chip", Chip.class).toList().getLast();
        robot.clickOn(place.lookup(".chip-cross"));
        assertThat(chips(robot)).containsExactly("Ana Ruiz");
        robot.clickOn("#logIt");
        assertThat(play.timeline(ana)).singleElement().satisfies(row -> assertThat(row.platform()).isNull());
    }

    @Test
    void inASmallWindowTheButtonsAreInSight(FxRobot robot) {
        List<Long> many = Stream.iterate(1, n -> n + 1).limit(24).map(n -> play.person("Person of the long name " + n).id()).toList();
        edit(robot, new NewInteraction(FormPlay.TODAY, DatePrecision.DAY, many, CHAMBER, null, Channel.PHONE, Stance.GAVE, Starter.THEM, Depth.REAL,
                25, "the list of marinas", "she will try two", false));
        Node save = robot.lookup("#logIt").query();
        Awaitility.await().untilAsserted(() ->
                assertThat(save.localToScene(save.getLayoutBounds()).getMaxY()).isBetween(500.0, 640.0));
        Node scroll = robot.lookup(".form-room").query();
        assertThat(scroll.localToScene(scroll.getLayoutBounds()).getMaxY()).isLessThanOrEqualTo(save.localToScene(save.getLayoutBounds()).getMinY());
    }

    private void edit(FxRobot robot, NewInteraction entry) {
        long id = play.interactions.add(entry);
        robot.interact(() -> forms.edit(id));
    }

    private static List<@Nullable String> chips(FxRobot robot) {
        return seen(robot, ".form .chip", Chip.class).<@Nullable String>map(Node::getAccessibleText).toList();
    }

    private static List<String> menus(FxRobot robot) {
        return seen(robot, ".form .chip-menu", MenuButton.class).map(MenuButton::getText).toList();
    }

    private static List<String> texts(FxRobot robot) {
        return seen(robot, ".form .text-input", TextInputControl.class).map(TextInputControl::getText).filter(text -> !text.isEmpty()).toList();
    }

    private static List<String> pressed(FxRobot robot) {
        return seen(robot, ".form .choice-chip", ToggleButton.class).filter(ToggleButton::isSelected).map(ToggleButton::getText).toList();
    }

    private static <T extends Node> Stream<T> seen(FxRobot robot, String what, Class<T> type) {
        return robot.lookup(what).queryAllAs(type).stream().filter(node -> isShown(node));
    }

    private static boolean isShown(@Nullable Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }
}

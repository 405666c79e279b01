package app.klatch.profile;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import app.klatch.interactions.Channel;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.people.ImportantDate;
import app.klatch.people.Interest;
import app.klatch.people.PersonFields;
import app.klatch.platforms.Presence;
import app.klatch.ui.Explained;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What is known of a person, played by a robot: added from the quiet row or by its key, edited in place, explained.
@OnScreen
final class ProfileDetailsViewTest {
    @TempDir Path folder;
    private ProfilePage page;

    @Start
    void start(Stage stage) {
        page = new ProfilePage(folder, stage);
    }

    @AfterEach
    void close() {
        assertThat(page.failures).isEmpty();
        page.close();
    }

    @Test
    void whatIsEmptyTakesNoRoomAndIsAddedFromTheQuietRow(FxRobot robot) {
        assertThat(isThere(robot, "Dates")).isFalse();
        robot.clickOn("date").write("wedding 1 June 2019").type(KeyCode.ENTER);
        assertThat(page.shown().details().dates()).extracting(ImportantDate::toEdit).containsExactly("wedding 1 June 2019");
        assertThat(isThere(robot, "Dates")).isTrue();
        assertThat(robot.lookup("date").tryQuery()).isEmpty();
        robot.interact(() -> page.database.undo());
        assertThat(isThere(robot, "Dates")).isFalse();
    }

    @Test
    void escapeLeavesNothingBehindAndTheKeysStillAct(FxRobot robot) {
        robot.type(KeyCode.M).write("the old firm").type(KeyCode.ESCAPE);
        assertThat(isThere(robot, "Do not mention")).isFalse();
        robot.type(KeyCode.M).write("the old firm").press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(page.shown().person().doNotMention()).isEqualTo("the old firm");
        assertThat(isThere(robot, "Do not mention")).isTrue();
    }

    @Test
    void otherNamesStandBesideTheName(FxRobot robot) {
        robot.type(KeyCode.O).write("Anita, Nan").type(KeyCode.ENTER);
        assertThat(page.shown().details().otherNames()).containsExactly("Anita", "Nan");
        robot.clickOn("“Anita”, “Nan”").write("Anita").type(KeyCode.ENTER);
        assertThat(page.shown().details().otherNames()).containsExactly("Anita");
    }

    @Test
    void rolesAreChosenByTheKeyboardAndTypedFreely(FxRobot robot) {
        robot.type(KeyCode.R).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(page.shown().details().roles()).containsExactly("client");
        robot.type(KeyCode.R).type(KeyCode.UP).type(KeyCode.ENTER).write("choir friend").type(KeyCode.ENTER);
        assertThat(page.shown().details().roles()).containsExactly("client", "choir friend");
        assertThat(robot.lookup("client, choir friend").tryQuery()).isPresent();
    }

    @Test
    void anInterestChangesItsSortByTheMenuOfItsChipAndItsWordsInPlace(FxRobot robot) {
        robot.type(KeyCode.I).write("tax law").type(KeyCode.ENTER);
        robot.clickOn("tax law").clickOn("Can help with");
        assertThat(interests()).containsExactly("can help with tax law");
        robot.interact(() -> robot.lookup("can help with tax law").query().getParent().requestFocus());
        robot.type(KeyCode.E).write("looks for a boat builder (personal)").type(KeyCode.ENTER);
        assertThat(interests()).containsExactly("looks for a boat builder (personal)");
        robot.interact(() -> robot.lookup("looks for a boat builder · personal").query().getParent().requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(interests()).isEmpty();
    }

    @Test
    void aSecondHandleOnAPlatformIsAddedFromTheMenuOfTheFirst(FxRobot robot) {
        robot.interact(() -> page.rooms.platforms().addPresence(page.ana, 5, "ana-ruiz", null));
        robot.rightClickOn("LinkedIn").clickOn("Another handle on LinkedIn").write("ana-the-cfo").type(KeyCode.ENTER);
        assertThat(page.shown().presences()).extracting(Presence::handle).containsExactly("ana-ruiz", "ana-the-cfo");
        assertThat(robot.lookup("LinkedIn · ana-the-cfo").tryQuery()).isPresent();
    }

    @Test
    void whomThePersonIntroducedIsAddedAndLeadsToTheirPage(FxRobot robot) {
        long wei = page.rooms.people().add(PersonFields.named("Wei Lin"), "Wei Lin");
        robot.interact(() -> page.rooms.introductions().set(page.ana, page.rooms.people().add(PersonFields.named("Ines"), "Ines")));
        robot.clickOn("+ Led to").write("wei").type(KeyCode.ENTER);
        assertThat(page.shown().introduced()).hasSize(1);
        robot.clickOn("Wei Lin");
        assertThat(page.shown().id()).isEqualTo(wei);
    }

    @Test
    void theCoinSaysByEnterWhatLitIt(FxRobot robot) {
        robot.interact(() -> page.rooms.interactions().add(new NewInteraction(LocalDate.of(2026, 11, 19), List.of(page.ana), 6L, null,
                Channel.IN_PERSON, Stance.TALKED, null, null)));
        Node coin = robot.lookup(".explained").match((Node node) -> node instanceof Explained && node.lookup(".coin") != null).query();
        assertThat(coin.getAccessibleText()).startsWith("Coin: in person only. Online: Not yet online")
                .contains("Once in person: yesterday at Chamber after-hours").contains("connect online by");
        robot.interact(coin::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("Once in person: yesterday at Chamber after-hours").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("Once in person: yesterday at Chamber after-hours").tryQuery()).isEmpty();
    }

    private List<String> interests() {
        return page.shown().details().interests().stream().map(Interest::toEdit).toList();
    }

    private static boolean isThere(FxRobot robot, String heading) {
        return robot.lookup(".section-header").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().equals(heading) && label.getParent().isVisible());
    }
}

package app.klatch.profile;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.NextFrames;
import app.klatch.OnScreen;
import app.klatch.db.Database;
import app.klatch.followups.FollowUp;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.people.ContactPoint;
import app.klatch.people.Interest;
import app.klatch.people.PersonFields;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Played by a robot on the headless platform: is everything bound, do the keys arrive?
@OnScreen
final class ProfileViewTest {
    @TempDir Path folder;
    private ProfilePage page;
    private Rooms rooms;
    private ProfileViewModel model;
    private Database database;
    private long ana;

    @Start
    void start(Stage stage) {
        page = new ProfilePage(folder, stage);
        rooms = page.rooms;
        model = page.model;
        database = page.database;
        ana = page.ana;
    }

    @AfterEach
    void close() {
        assertThat(page.failures).isEmpty();
        page.close();
    }

    @Test
    void theCompanyIsEditedWhereItStandsAndUndoShowsTheOldOne(FxRobot robot) {
        robot.clickOn("Northwind").write("Litware").type(KeyCode.ENTER);
        assertThat(robot.lookup("Litware").tryQuery()).isPresent();
        robot.interact(() -> database.undo());
        assertThat(robot.lookup("Northwind").tryQuery()).isPresent();
    }

    @Test
    void escapeTakesTheTypingBackAndLeavingTheFieldSavesIt(FxRobot robot) {
        robot.clickOn("Northwind").write("Litware").type(KeyCode.ESCAPE);
        assertThat(shown().person().company()).isEqualTo("Northwind");
        robot.clickOn("Northwind").write("Contoso").clickOn("What happened?");
        assertThat(shown().person().company()).isEqualTo("Contoso");
    }

    @Test
    void aNextStepIsAddedInWordsDoneByItsKeyAndBroughtBackByUndo(FxRobot robot) {
        robot.type(KeyCode.A).write("tomorrow send the deck").type(KeyCode.ENTER);
        assertThat(robot.lookup("send the deck").tryQuery()).isPresent();
        robot.type(KeyCode.D);
        assertThat(shown().followUps()).extracting(FollowUp::state).containsExactly(FollowUp.State.DONE);
        robot.interact(() -> database.undo());
        assertThat(model.followUps().open()).extracting(FollowUp::text).containsExactly("send the deck");
    }

    @Test
    void closedStepsAreMadeOnlyWhileTheyAreUnfolded(FxRobot robot) {
        robot.type(KeyCode.A).write("tomorrow send the deck").type(KeyCode.ENTER).type(KeyCode.D);
        assertThat(robot.lookup(".closed-row").queryAll()).isEmpty();
        robot.clickOn("1 closed");
        assertThat(robot.lookup(".closed-row").queryAll()).hasSize(1);
        robot.clickOn("1 closed");
        assertThat(robot.lookup(".closed-row").queryAll()).isEmpty();
    }

    @Test
    void theKeysStillActAfterAStepWasEditedInPlace(FxRobot robot) {
        robot.type(KeyCode.A).write("tomorrow send the deck").type(KeyCode.ENTER);
        robot.clickOn("send the deck").write("send the quote").type(KeyCode.ENTER);
        assertThat(model.followUps().open()).extracting(FollowUp::text).containsExactly("send the quote");
        robot.type(KeyCode.D);
        assertThat(model.followUps().closed()).extracting(FollowUp::text).containsExactly("send the quote");
    }

    @Test
    void anInterestAfterAnotherIsTypedWithoutTheMouse(FxRobot robot) {
        robot.type(KeyCode.I).write("sailing").type(KeyCode.ENTER).type(KeyCode.ENTER).write("choir").type(KeyCode.ENTER);
        assertThat(shown().details().interests()).extracting(Interest::name).containsExactly("sailing", "choir");
    }

    @Test
    void aStepIsSnoozedByTheKeyboardAlone(FxRobot robot) {
        robot.type(KeyCode.A).write("tomorrow send the deck").type(KeyCode.ENTER);
        robot.type(KeyCode.S).type(KeyCode.DOWN, 2).type(KeyCode.ENTER);
        assertThat(model.followUps().open()).extracting(FollowUp::wanted).containsExactly(LocalDate.of(2026, 11, 27));
    }

    @Test
    void aStepIsSnoozedByTheSameKeysAsOnEveryOtherPage(FxRobot robot) {
        robot.type(KeyCode.A).write("tomorrow send the deck").type(KeyCode.ENTER);
        robot.type(KeyCode.S, KeyCode.M);
        assertThat(model.followUps().open()).extracting(FollowUp::wanted).containsExactly(LocalDate.of(2026, 12, 20));
        robot.type(KeyCode.S, KeyCode.W);
        assertThat(model.followUps().open()).extracting(FollowUp::wanted).containsExactly(LocalDate.of(2026, 11, 27));
    }

    @Test
    void anEntryIsReachedEditedAndDeletedByTheKeyboardAlone(FxRobot robot) {
        robot.interact(() -> rooms.interactions().add(new NewInteraction(LocalDate.of(2026, 11, 19), List.of(ana), null, null,
                Channel.PHONE, Stance.TALKED, null, "Asked about the boat")));
        robot.type(KeyCode.J).type(KeyCode.E).write("Asked about the house").press(KeyCode.CONTROL).type(KeyCode.ENTER)
                .release(KeyCode.CONTROL);
        assertThat(shown().timeline()).extracting(InteractionRow::note).containsExactly("Asked about the house");
        robot.type(KeyCode.J).type(KeyCode.K).type(KeyCode.J).type(KeyCode.DELETE);
        assertThat(shown().timeline()).isEmpty();
    }

    @Test
    void anInterestThatIsThereAlreadyLeavesTheFieldEmptyAgain(FxRobot robot) {
        robot.interact(() -> rooms.interests().add(ana, "sailing"));
        robot.clickOn(robot.lookup(".chip-editor .editable-display").match((Label label) -> label.getText().equals("+ Add"))
                .queryLabeled());
        robot.write("Sailing").type(KeyCode.ENTER);
        assertThat(shown().details().interests()).hasSize(1);
        assertThat(robot.lookup("Sailing").tryQuery()).isEmpty();
    }

    @Test
    void aBadDayStaysInTheFieldWithTheReasonUnderIt(FxRobot robot) {
        robot.type(KeyCode.A).write("send the deck").type(KeyCode.ENTER);
        assertThat(robot.lookup(".add-step .editable-hint").queryLabeled().getText()).startsWith("When?");
        assertThat(robot.lookup(".editable-field").queryTextInputControl().getText()).isEqualTo("send the deck");
        assertThat(shown().followUps()).isEmpty();
    }

    @Test
    void whatHappenedIsLoggedByCtrlEnterAndEscapeKeepsTheText(FxRobot robot) {
        robot.type(KeyCode.N).write("Saw the new boat").type(KeyCode.ESCAPE);
        assertThat(shown().timeline()).isEmpty();
        robot.type(KeyCode.N).write(" today").press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(shown().timeline()).hasSize(1).first().extracting("note").isEqualTo("Saw the new boat today");
        assertThat(robot.lookup(".form .text-area").queryTextInputControl().getText()).isEmpty();
    }

    @Test
    void aLetterTypedIntoAFieldIsNoKey(FxRobot robot) {
        robot.type(KeyCode.A).write("tomorrow send").type(KeyCode.ENTER).type(KeyCode.N).write("dsen");
        assertThat(model.followUps().open()).hasSize(1);
        assertThat(robot.lookup(".form .text-area").queryTextInputControl().getText()).isEqualTo("dsen");
    }

    @Test
    void aClickOnAnAddressOpensItAndTheKeysOnItEditAndRemove(FxRobot robot) {
        assertThat(page.opened).isEmpty();
        robot.clickOn("ana@northwind.example");
        assertThat(page.opened).containsExactly(URI.create("mailto:ana@northwind.example"));
        robot.interact(() -> robot.lookup(".chip-button").query().requestFocus());
        robot.type(KeyCode.E).write("ana@litware.example").type(KeyCode.ENTER);
        assertThat(shown().contacts()).extracting(ContactPoint::value).containsExactly("ana@litware.example");
        robot.interact(() -> robot.lookup(".chip-button").query().requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(shown().contacts()).isEmpty();
    }

    @Test
    void anEditorThatIsOpenSavesIntoItsOwnPersonWhenAnotherIsShown(FxRobot robot) {
        long bo = rooms.people().add(new PersonFields("Bo Olsen", "Contoso", null, null, null, null), "Bo Olsen");
        robot.clickOn("Northwind").write("Litware");
        robot.interact(() -> model.show(bo));
        assertThat(robot.lookup("Contoso").tryQuery()).isPresent();
        assertThat(rooms.people().find(ana).orElseThrow().company()).isEqualTo("Litware");
        assertThat(rooms.people().find(bo).orElseThrow().company()).isEqualTo("Contoso");
    }

    @Test
    void somebodyDeletedElsewhereLeavesASentenceOnThePage(FxRobot robot) {
        robot.interact(() -> rooms.people().delete(List.of(ana)));
        assertThat(robot.lookup("This person is not here any more").queryLabeled().isVisible()).isTrue();
        assertThat(robot.lookup(".profile-top").query().getParent().isVisible()).isFalse();
    }

    @Test
    void aChangeWhileAnotherPageIsInFrontIsDrawnWithoutAFocus(FxRobot robot) {
        robot.clickOn("What happened?");
        Scene scene = robot.lookup("What happened?").query().getScene();
        Parent root = scene.getRoot();
        robot.interact(() -> {
            scene.setRoot(new StackPane());
            rooms.people().change(ana, fields -> fields.withCompany("Litware"));
            scene.setRoot(root);
        });
        assertThat(page.failures).isEmpty();
        assertThat(robot.lookup("Litware").tryQuery()).isPresent();
    }

    @Test
    void ofTwoThousandEntriesOnlyThoseInSightBecomeCells(FxRobot robot) {
        long sam = rooms.people().add(PersonFields.named("Sam Boateng"), "Sam Boateng");
        database.writeInBulk(h -> {
            for (int i = 0; i < 2000; i++) {
                rooms.interactions().add(new NewInteraction(LocalDate.of(2026, 11, 20).minusDays(i), List.of(sam), null, null,
                        Channel.PHONE, Stance.TALKED, null, "Note " + i));
            }
            return 0;
        });
        robot.interact(() -> model.show(sam));
        NextFrames.pass();
        assertThat(shown().timeline()).hasSize(2000);
        assertThat(robot.lookup(".timeline-cell").queryAll()).hasSizeBetween(3, 40);
    }

    private Profile shown() {
        return page.shown();
    }
}

package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// In the real window: letters typed into an open menu don't act on the page behind it.
@OnScreen
final class MenuKeysPlayTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private App app;
    private PersonRepository people;
    private long ana;

    @Start
    void start(Stage stage) {
        Database database = Database.open(folder.resolve("klatch.db"));
        people = new PersonRepository(database, FRIDAY);
        ana = people.add(PersonFields.named("Ana Ruiz").withCompany("Northwind"), "Ana Ruiz");
        app = new App(database, FRIDAY, _ -> {});
        Launch.show(stage, app);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> app.close());
    }

    @Test
    void lettersInTheMenuOfClosenessLeaveTheCompanyAlone(FxRobot robot) {
        robot.interact(() -> app.pages().openPerson(ana));
        robot.type(KeyCode.H);
        assertThat(menuIsOpen()).isTrue();
        robot.type(KeyCode.C, KeyCode.L, KeyCode.ENTER);
        robot.type(KeyCode.ESCAPE);
        assertThat(menuIsOpen()).isFalse();
        assertThat(isTyping()).isFalse();
        assertThat(people.find(ana)).hasValueSatisfying(person -> assertThat(person.company()).isEqualTo("Northwind"));
        robot.interact(() -> app.pages().openPerson(ana));
        robot.type(KeyCode.C);
        assertThat(isTyping()).as("C alone").isTrue();
    }

    private boolean isTyping() {
        return Objects.requireNonNull(app.scene()).getFocusOwner() instanceof TextInputControl;
    }

    private static boolean menuIsOpen() {
        return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
    }
}

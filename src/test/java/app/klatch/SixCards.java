package app.klatch;

import app.klatch.capture.Typing;
import app.klatch.db.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The first scene of the product as a program of its own: six cards after an after-hours, typed in the real window over
/// the file given. Prints TOAST as soon as the last toast is on screen, and then waits to be killed.
final class SixCards {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-18T20:30:00Z"), ZoneId.of("UTC"));
    static final String OCCASION = "I'm at Chamber after-hours";
    static final List<String> CARDS = List.of(
            "Dana Okafor of Bluefin Logistics dana@bluefin.example !fri send the rate card",
            "Met Tomas Rivera of Rivera Roofing, likes cycling",
            "Priya Nair of Kestrel Foods !next tue call about the audit // twins in school",
            "Lena Vogt +49 30 5550 177 #choir",
            "Sam O'Neill from Harbour Print !2w",
            "Grace Kim of Kim Dental ~Dana Okafor !mon send the article");

    private SixCards() {}

    public static void main(String[] args) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Database database = Database.open(Path.of(args[0]));
        FxToolkit.setupFixture(() -> {
            Launch.show(stage, new App(database, CLOCK, _ -> {}));
            stage.setWidth(960);
            stage.setHeight(640);
        });
        FxRobot robot = new FxRobot();
        robot.targetWindow(stage);
        TextArea field = robot.lookup(".capture-field").query();
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        Typing.type(robot, stage.getScene(), OCCASION);
        robot.type(KeyCode.ENTER);
        for (String card : CARDS) {
            Typing.type(robot, stage.getScene(), card);
            robot.type(KeyCode.ENTER);
            if (!field.isFocused() || !field.getText().isEmpty()) {
                System.out.println("The caret did not stay for the next card after: " + card);
            }
        }
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(2))
                .until(() -> robot.lookup(".toast-text").<Label>queryAll().stream().anyMatch(toast -> toast.getText().contains("Grace Kim")));
        System.out.println("TOAST");
        new CountDownLatch(1).await();
    }
}

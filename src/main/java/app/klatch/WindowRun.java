package app.klatch;

import app.klatch.db.Backups;
import app.klatch.db.Database;
import app.klatch.db.DatabaseProblem;
import app.klatch.instance.Instance;
import app.klatch.shell.ProblemWindow;
import app.klatch.shell.WindowPlace;
import app.klatch.ui.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The window over the owner's file: opens it, watches for what other programs write to it, and closes both in order.
final class WindowRun {
    private static final String PLACE = "window.place";
    private static final Duration LOOK_EVERY = Duration.seconds(1);

    private final Stage stage;
    private final Consumer<String> browser;
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final Timeline watch = new Timeline();
    private @Nullable App app;
    private boolean refused;
    private @Nullable Instance instance;

    WindowRun(Stage stage, Consumer<String> browser) {
        this.stage = stage;
        this.browser = browser;
    }

    /// Opens the window, unless another one has the file: that one comes to the front. A file that can't be opened is
    /// explained in a small window of its own.
    void open(Path data) {
        try {
            Database database = Database.open(data);
            Optional<Instance> only = Instance.claim(data, () -> Platform.runLater(this::comeToFront));
            if (only.isEmpty()) {
                database.close();
                System.err.println("Klatch is open with this file already; its window comes to the front.");
                Platform.exit();
                return;
            }
            instance = only.get();
            start(database);
        } catch (DatabaseProblem problem) {
            explain(problem.getMessage(), problem);
        } catch (IOException problem) {
            explain("Klatch can't make sure that no other window has " + data + " open, so it was not opened. Is the disk full?", problem);
        }
    }

    private void explain(String sentence, Exception problem) {
        refused = true;
        System.err.println(sentence);
        ProblemWindow.show(stage, sentence, Failure.details(problem), Stylesheets.ALL);
    }

    private void comeToFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Remembers where the window stood, lets the last work finish and closes the file.
    void close() {
        watch.stop();
        if (refused) {
            Runtime.getRuntime().halt(1); // nothing is open; the toolkit itself can only end with 0
        }
        if (app != null) {
            app.settings().put(PLACE, WindowPlace.of(stage).text());
            app.close();
        }
        if (instance != null) {
            free(instance);
        }
    }

    private static void free(Instance held) {
        try {
            held.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("The lock beside the file could not be freed.", failure);
        }
    }

    private void start(Database database) {
        App made = new App(database, clock, browser);
        app = made;
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> Platform.runLater(() -> made.failed(failure)));
        made.settings().get(PLACE).flatMap(WindowPlace::parse).ifPresent(place -> place.apply(stage));
        Launch.show(stage, made);
        made.buildAhead(() -> {});
        made.background().run(() -> Backups.daily(database.file(), LocalDate.now(clock)));
        watch.getKeyFrames().add(new KeyFrame(LOOK_EVERY, _ -> {
            made.tick();
            made.background().run(() -> {
                boolean _ = database.noticeOtherWriters();
            });
        }));
        watch.setCycleCount(Timeline.INDEFINITE);
        watch.play();
    }
}

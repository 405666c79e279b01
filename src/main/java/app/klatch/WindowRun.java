package app.klatch;

import app.klatch.db.Backups;
import app.klatch.db.Database;
import app.klatch.db.DatabaseProblem;
import app.klatch.shell.ProblemWindow;
import app.klatch.shell.WindowPlace;
import app.klatch.ui.Failure;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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

    WindowRun(Stage stage, Consumer<String> browser) {
        this.stage = stage;
        this.browser = browser;
    }

    /// A file that can't be opened is explained in a small window of its own.
    void open(Path data) {
        try {
            start(Database.open(data));
        } catch (DatabaseProblem problem) {
            System.err.println(problem.getMessage());
            ProblemWindow.show(stage, problem.getMessage(), Failure.details(problem), Stylesheets.ALL);
        }
    }

    /// Remembers where the window stood, lets the last work finish and closes the file.
    void close() {
        watch.stop();
        if (app != null) {
            app.settings().put(PLACE, WindowPlace.of(stage).text());
            app.close();
        }
    }

    private void start(Database database) {
        App made = new App(database, clock, browser);
        app = made;
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> Platform.runLater(() -> made.failed(failure)));
        made.settings().get(PLACE).flatMap(WindowPlace::parse).ifPresent(place -> place.apply(stage));
        Launch.show(stage, made);
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

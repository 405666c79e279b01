package app.klatch;

import app.klatch.db.Database;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// A process of its own that goes half through a review and then waits to be killed. Says the name in front.
final class ReviewVictim {
    private static final int KEYS = 17;

    private ReviewVictim() {}

    public static void main(String[] arguments) throws InterruptedException {
        Platform.startup(() -> {
            App app = new App(Database.open(Path.of(arguments[0])), ReviewWeek.CLOCK, _ -> {});
            Launch.show(new Stage(), app);
            app.shell().open("review-run");
            app.background().whenIdle(() -> play(app));
        });
        boolean _ = new CountDownLatch(1).await(120, TimeUnit.SECONDS);
        System.out.println("Nobody killed it.");
        Runtime.getRuntime().halt(1);
    }

    private static void play(App app) {
        for (int i = 0; i < KEYS; i++) {
            press(app, i % 2 == 0 ? "K" : "D");
        }
        app.background().whenIdle(() -> System.out.println("AT " + front(app)));
    }

    static void press(App app, String key) {
        Objects.requireNonNull(app.shell().current().get()).actions().get().stream()
                .filter(action -> key.equals(action.shortcut())).findFirst().orElseThrow().run().run();
    }

    static String front(App app) {
        return ((Label) app.scene().lookup(".review-card .page-title")).getText();
    }
}

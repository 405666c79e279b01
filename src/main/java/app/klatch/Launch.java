package app.klatch;

import app.klatch.db.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Starts the toolkit: with a window where there is a display, headless for the tour.
public final class Launch extends Application {
    /// The system property with which a build asks for the tour where no window can be opened; names the folder.
    private static final String TOUR_INSTEAD = "klatch.tour";

    /// Opens the window and returns when it is closed: 0, or 1 after a sentence why it can't be opened.
    public static int window(Path data) {
        String sentence = switch (Display.find()) {
            case READY -> null;
            case NONE -> "There is no display here, so Klatch can't open its window.";
            case WITHOUT_GTK -> "Klatch's window needs GTK 3: install it (on Debian and Ubuntu the package libgtk-3-0) and start again.";
        };
        if (sentence == null) {
            launch(Launch.class, "--data=" + data);
            return 0;
        }
        System.err.println(sentence);
        String folder = System.getProperty(TOUR_INSTEAD);
        return folder == null ? 1 : tour(Path.of(folder));
    }

    /// Renders the tour into the folder, without a display.
    public static int tour(Path folder) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        launch(Launch.class, "--tour=" + folder);
        return 0;
    }

    @Override
    public void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> failure.printStackTrace());
        String folder = getParameters().getNamed().get("tour");
        if (folder != null) {
            new TourRun(stage, Path.of(folder)).start();
            return;
        }
        Database database = Database.open(Path.of(getParameters().getNamed().get("data")));
        App app = new App(database, Clock.system(ZoneId.systemDefault()));
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> Platform.runLater(() -> app.failed(failure)));
        show(stage, app);
    }

    static void show(Stage stage, App app) {
        for (int size : new int[] {16, 32, 48, 128, 256}) {
            String icon = "icon-" + size + ".png";
            stage.getIcons().add(new Image(Objects.requireNonNull(Launch.class.getResource(icon), icon).toExternalForm()));
        }
        stage.setTitle("Klatch");
        stage.setMinWidth(960);
        stage.setMinHeight(640);
        stage.setScene(app.scene());
        stage.show();
    }
}

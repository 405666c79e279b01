package app.klatch;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Starts the toolkit: with a window where there is a display, headless for the tour.
public final class Launch extends Application {
    /// The system property with which a build asks for the tour where no window can be opened; names the folder.
    private static final String TOUR_INSTEAD = "klatch.tour";
    /// And which pictures, as `klatch tour --only` has it.
    private static final String TOUR_ONLY = "klatch.tour.only";

    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);

    private @Nullable WindowRun window;

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
        if (folder == null) {
            return 1;
        }
        int _ = tour(Path.of(folder), System.getProperty(TOUR_ONLY, ""));
        return 0;
    }

    /// Renders the tour into the folder, without a display: 0, or 1 after a sentence why pictures can't be drawn. Only pictures
    /// with `only` in their name are made; empty is all.
    public static int tour(Path folder, String only) {
        if (!Display.canDraw()) {
            System.err.println("Pictures can't be drawn without the library Pango: install it (on Debian and Ubuntu"
                    + " the package libpango-1.0-0 and libpangoft2-1.0-0, or libgtk-3-0 for the window too).");
            return 1;
        }
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        launch(Launch.class, "--tour=" + folder, "--only=" + only);
        return 0;
    }

    @Override
    public void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> failure.printStackTrace());
        String folder = getParameters().getNamed().get("tour");
        if (folder != null) {
            Thread.setDefaultUncaughtExceptionHandler((_, failure) -> giveUp(failure));
            new TourRun(stage, Path.of(folder), getParameters().getNamed().getOrDefault("only", ""), Launch::giveUp).start();
            return;
        }
        window = new WindowRun(stage, getHostServices()::showDocument);
        window.open(Path.of(getParameters().getNamed().get("data")));
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }

    /// A picture that can't be made ends the tour: nothing else would.
    private static void giveUp(Throwable failure) {
        failure.printStackTrace();
        Runtime.getRuntime().halt(1);
    }

    static void show(Stage stage, App app) {
        stage.getIcons().setAll(ICON_SIZES.stream().map(Launch::icon).toList());
        stage.setTitle("Klatch");
        stage.setMinWidth(960);
        stage.setMinHeight(640);
        stage.setScene(app.scene());
        stage.show();
    }

    private static Image icon(int size) {
        String file = "icon-" + size + ".png";
        return new Image(Objects.requireNonNull(Launch.class.getResource(file), file).toExternalForm());
    }
}

package app.klatch;

import app.klatch.db.Database;
import app.klatch.tour.Tour;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The tour as its own run of the program, over a file made for it and deleted after: the owner's is not touched.
final class TourRun {
    private final Stage stage;
    private final Path folder;

    TourRun(Stage stage, Path folder) {
        this.stage = stage;
        this.folder = folder;
    }

    void start() {
        Path data = temporary();
        Database database = Database.open(data);
        App app = new App(database, Clock.system(ZoneId.systemDefault()));
        Launch.show(stage, app);
        new Tour(stage, app.theme(), app.background(), folder).render(app.tourStops(), count -> {
            app.close();
            System.out.println("The tour: " + count + " pictures in " + folder);
            Platform.exit();
        });
    }

    private static Path temporary() {
        try {
            Path made = Files.createTempDirectory("klatch-tour");
            made.toFile().deleteOnExit();
            return made.resolve("tour.db");
        } catch (IOException broken) {
            throw new UncheckedIOException("No folder could be made for the tour's file.", broken);
        }
    }
}

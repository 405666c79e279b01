package app.klatch;

import app.klatch.db.Database;
import app.klatch.demo.Demo;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.tour.Stop;
import app.klatch.tour.Tour;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The tour as its own run of the program, over files made for it and deleted after: the owner's is not touched. Each log
/// gets a window of its own, one after the other.
final class TourRun {
    /// What fills the file, and where its pictures are taken.
    private record Log(Consumer<Database> fill, Function<TourStops, List<Stop>> stops) {}

    private final Stage stage;
    private final Path folder;
    private final String only;
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final Queue<Log> logs = new ArrayDeque<>(List.of(new Log(this::sample, TourStops::full), new Log(_ -> {}, TourStops::empty),
            new Log(this::quiet, TourStops::quiet)));
    private final Consumer<Throwable> giveUp;
    private int pictures;

    /// `giveUp` is told of every failure: a picture with a failure on it is none.
    TourRun(Stage stage, Path folder, String only, Consumer<Throwable> giveUp) {
        this.stage = stage;
        this.folder = folder;
        this.only = only;
        this.giveUp = giveUp;
    }

    void start() {
        Log log = logs.poll();
        if (log == null && pictures == 0) {
            giveUp.accept(new IllegalArgumentException("No picture of the tour has “" + only + "” in its name."));
            return;
        }
        if (log == null) {
            System.out.println("The tour: " + pictures + " pictures in " + folder);
            Platform.exit();
            return;
        }
        Path place = temporary();
        Database database = Database.open(place.resolve("tour.db"));
        log.fill().accept(database);
        App app = new App(database, clock, _ -> {});
        app.onFailure(giveUp);
        Launch.show(stage, app);
        new Tour(stage, app.theme(), app.background(), folder).render(log.stops().apply(app.tourStops()), only, count -> {
            app.close();
            delete(place);
            pictures += count;
            start();
        });
    }

    private void sample(Database database) {
        new Demo(database, clock).fill(Demo.USUAL_PEOPLE);
    }

    /// Somebody to whom all is done for today.
    private void quiet(Database database) {
        long ana = new PersonRepository(database, clock).add(PersonFields.named("Ana Ruiz"), "Ana Ruiz");
        new FollowUpRepository(database, clock).add(
                new NewFollowUp(ana, null, Owner.ME, LocalDate.now(clock).plusDays(3), null, "send the deck"));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("klatch-tour");
        } catch (IOException broken) {
            throw new UncheckedIOException("No folder could be made for the tour's file.", broken);
        }
    }

    private static void delete(Path place) {
        try (Stream<Path> all = Files.walk(place)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> {
                boolean _ = file.delete();
            });
        } catch (IOException broken) {
            throw new UncheckedIOException("The tour's file in " + place + " could not be deleted.", broken);
        }
    }
}

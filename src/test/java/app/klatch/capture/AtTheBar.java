package app.klatch.capture;

import app.klatch.db.Database;
import app.klatch.followups.StepOffers;
import app.klatch.followups.StillOpen;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.people.PersonRowRepository;
import app.klatch.ui.Background;
import app.klatch.ui.HeardToasts;
import app.klatch.ui.RelativeDate;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The capture bar without its view, over a real file, on Wednesday 18 November 2026. Everything happens at once.
abstract class AtTheBar {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-18T18:30:00Z"), ZoneId.of("UTC"));

    @TempDir
    Path folder;

    final HeardToasts toasts = new HeardToasts();
    final List<StillOpen> shown = new ArrayList<>();
    final List<Long> opened = new ArrayList<>();
    Database database;
    CaptureBarViewModel bar;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        bar = bar();
    }

    @AfterEach
    void close() {
        database.close();
    }

    CaptureBarViewModel bar() {
        return bar(Runnable::run);
    }

    CaptureBarViewModel bar(Executor worker) {
        Background now = new Background(worker, Runnable::run, failure -> {
            throw new IllegalStateException(failure);
        });
        CaptureBarViewModel made = new CaptureBarViewModel(
                database, finder(), toasts.acts(database, now), Runnable::run, CLOCK, new StepOffers(database, CLOCK, toasts.acts(database, now), shown::add), opened::add);
        made.focused(true);
        return made;
    }

    FilePeopleFinder finder() {
        PersonRowRepository rows = new PersonRowRepository(database, CLOCK);
        return new FilePeopleFinder(new PeopleSearchRepository(database, rows), rows, new RelativeDate(CLOCK));
    }

    Sheet type(String text) {
        bar.textProperty().set(text);
        return bar.sheetProperty().get();
    }

    void save(String text) {
        type(text);
        bar.enter(AfterSave.NEXT);
    }

    List<String> people() {
        return new CapturedFileRepository(database).column("SELECT name FROM person ORDER BY name");
    }

    long add(String name) {
        return new PersonRepository(database, CLOCK).add(PersonFields.named(name), name);
    }

    static List<String> labels(Sheet sheet) {
        return sheet.chips().stream().map(chip -> (chip.off() ? "off " : "") + chip.label()).toList();
    }

    static List<String> rows(Sheet sheet) {
        return sheet.rows().stream().map(SheetRow::sentence).toList();
    }

    static void runAll(Queue<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    /// Makes every save fail, as a full disk would.
    void refuseWrites() {
        new CapturedFileRepository(database).refusePeople();
    }
}

package app.klatch;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.followups.StepOffers;
import app.klatch.followups.StillOpen;
import app.klatch.followups.TickOffCard;
import app.klatch.print.Printing;
import app.klatch.shell.OverlayDialogs;
import app.klatch.shell.OverlayLayer;
import app.klatch.shell.SaveFileChooser;
import app.klatch.shell.ShellViewModel;
import app.klatch.shell.ToastLayer;
import app.klatch.ui.Acts;
import app.klatch.ui.Background;
import app.klatch.ui.Dialogs;
import app.klatch.ui.Failure;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.SaveFile;
import app.klatch.week.OwnersWeek;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Window;
import javafx.util.Duration;

/// What every page of the window shares: the file and the clock, the worker behind, and what is laid over the page. It is
/// there before any page is.
final class Frame {
    private final ToastLayer toasts = new ToastLayer(Duration.seconds(8));
    private final OverlayLayer overlay = new OverlayLayer();
    private final Dialogs dialogs = new OverlayDialogs(overlay);
    private final ExecutorService worker = Background.oneWorker();
    private final Background background = new Background(worker, Platform::runLater, this::failed);
    private final Executor soon = CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS, Platform::runLater);
    private final ShellViewModel shell = new ShellViewModel();
    private final Database database;
    private final Clock clock;
    private final DateWords dateWords;
    private final Acts acts;
    private final StepOffers offers;
    private final SaveFile saveFile;
    private final Printing printing;
    private final Consumer<String> browser;
    private Consumer<Throwable> failures = _ -> {};

    /// `browser` opens a mail or a page in the system's own program; called in the background, and only after a click.
    /// `window` is what asks for a file to save in.
    Frame(Database database, Clock clock, Consumer<String> browser, Supplier<Window> window) {
        this.database = database;
        this.clock = clock;
        this.browser = browser;
        dateWords = new DateWords(Locale.getDefault(), OwnersWeek.of(database));
        acts = new Acts(background, toasts, database::newestStep, database::undo, database::holdsStep);
        database.onReplay(acts::replayed);
        offers = new StepOffers(database, clock, acts, this::tickOff);
        saveFile = new SaveFileChooser(window);
        printing = new Printing(background, overlay, toasts, saveFile, this::failed);
    }

    Database database() {
        return database;
    }

    Clock clock() {
        return clock;
    }

    DateWords dateWords() {
        return dateWords;
    }

    Background background() {
        return background;
    }

    /// A worker of its own for what waits for other programs.
    Background outside() {
        return new Background(Background.oneWorker(), Platform::runLater, this::failed);
    }

    /// Runs on the UI thread a moment later.
    Executor soon() {
        return soon;
    }

    Acts acts() {
        return acts;
    }

    /// What every toast of a talk offers.
    StepOffers offers() {
        return offers;
    }

    private void tickOff(StillOpen open) {
        TickOffCard.open(open, new RelativeDate(clock), overlay, offers::done);
    }

    ToastLayer toasts() {
        return toasts;
    }

    OverlayLayer overlay() {
        return overlay;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    ShellViewModel shell() {
        return shell;
    }

    SaveFile saveFile() {
        return saveFile;
    }

    Printing printing() {
        return printing;
    }

    void browse(URI address) {
        background.run(() -> browser.accept(address.toString()));
    }

    void browse(Path folder) {
        background.run(() -> browser.accept(folder.toUri().toString()));
    }

    /// Any failure that nobody else took care of.
    void failed(Throwable failure) {
        failure.printStackTrace();
        toasts.error(Failure.sentence(failure), Failure.details(failure));
        failures.accept(failure);
    }

    void onFailure(Consumer<Throwable> action) {
        failures = action;
    }

    /// Lets the last work finish and closes the file.
    void close() {
        background.end();
        printing.close();
        worker.close();
        database.close();
    }
}

package app.klatch;

import app.klatch.capture.AfterSave;
import app.klatch.capture.CaptureBarView;
import app.klatch.capture.CaptureBarViewModel;
import app.klatch.capture.FilePeopleFinder;
import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.db.SettingRepository;
import app.klatch.followups.StepWords;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.people.PersonRowRepository;
import app.klatch.shell.CaptureSlot;
import app.klatch.shell.KeysHelp;
import app.klatch.shell.OverlayDialogs;
import app.klatch.shell.OverlayLayer;
import app.klatch.shell.Page;
import app.klatch.shell.PaletteView;
import app.klatch.shell.PaletteViewModel;
import app.klatch.shell.ShellActions;
import app.klatch.shell.ShellKeys;
import app.klatch.shell.ShellView;
import app.klatch.shell.ShellViewModel;
import app.klatch.shell.ToastLayer;
import app.klatch.today.InlineViewModel;
import app.klatch.today.TodayActions;
import app.klatch.today.TodayDeeds;
import app.klatch.today.TodayRepository;
import app.klatch.today.TodayView;
import app.klatch.today.TodayViewModel;
import app.klatch.tour.Stop;
import app.klatch.ui.Action;
import app.klatch.ui.Background;
import app.klatch.ui.Dialogs;
import app.klatch.ui.EmptyState;
import app.klatch.ui.Failure;
import app.klatch.ui.Fxml;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.Theme;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Duration;

/// The composition root: every `new` of the window, in order, on one screen. Make it on the UI thread.
public final class App {
    private static final String THEME = "theme";

    private final Database database;
    private final SettingRepository settings;
    private final ToastLayer toasts = new ToastLayer(Duration.seconds(8));
    private final OverlayLayer overlay = new OverlayLayer();
    private final Dialogs dialogs = new OverlayDialogs(overlay);
    private final ExecutorService worker = Background.oneWorker();
    private final Background background = new Background(worker, Platform::runLater, this::failed);
    private final ShellViewModel shellModel = new ShellViewModel();
    private final PaletteViewModel paletteModel = new PaletteViewModel(_ -> List.of(), background);
    private final PaletteView palette = new PaletteView(paletteModel, overlay);
    private final KeysHelp keysHelp = new KeysHelp(overlay);
    private final List<Action> everywhere = new ArrayList<>();
    private final CaptureBarViewModel captureModel;
    private final CaptureBarView bar;
    private final TodayViewModel today;
    private final ShellView shell;
    private final Scene scene;
    private final Theme theme;

    public App(Database database, Clock clock) {
        this.database = database;
        PersonRowRepository personRows = new PersonRowRepository(database, clock);
        PeopleSearchRepository search = new PeopleSearchRepository(database, personRows);
        captureModel = new CaptureBarViewModel(
                database, new FilePeopleFinder(search, personRows, new RelativeDate(clock)), background,
                CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS, Platform::runLater), clock, toasts, _ -> {});
        bar = new CaptureBarView(captureModel);
        CaptureSlot capture = new CaptureSlot(Fxml.load(bar), bar.sheet(), bar::focus);
        settings = new SettingRepository(database);
        today = new TodayViewModel(new TodayRepository(database), background, clock);
        shellModel.setPages(List.of(
                todayPage(clock, line -> {
                    captureModel.textProperty().set(line);
                    bar.focus();
                }),
                Page.onRail("people", "People", "mdi2a-account-multiple-outline", 2, () -> later("mdi2a-account-multiple-outline", "People", clock))));

        shell = new ShellView(shellModel, capture, toasts, overlay);
        scene = new Scene(Fxml.load(shell), 1280, 800);
        theme = new Theme(scene, Theme.Choice.named(settings.get(THEME).orElse("")), Stylesheets.ALL);
        everywhere.addAll(ShellActions.of(shellModel, capture, this::openPalette, this::openKeysHelp, this::undo, this::redo));
        everywhere.addAll(ThemeActions.of(theme, choice -> background.run(() -> settings.put(THEME, choice.name()))));
        new ShellKeys(shellModel, overlay, everywhere).listenTo(scene);
    }

    Scene scene() {
        return scene;
    }

    Theme theme() {
        return theme;
    }

    Background background() {
        return background;
    }

    SettingRepository settings() {
        return settings;
    }

    /// To be called every second or so: begins the new day after midnight.
    void tick() {
        today.tick();
    }

    /// Lets the last work finish and closes the file.
    void close() {
        captureModel.close();
        worker.close();
        database.close();
    }

    /// The states of the window that the tour takes pictures of.
    List<Stop> tourStops(String prefix) {
        return Stream.of(
                        new Stop("today", () -> {}),
                        new Stop("people", () -> shellModel.open("people")),
                        new Stop("capture", () -> bar.write("Met Ana Ruiz of Northwind @Chamber after-hours #sailing !fri send deck // twins, moves in June")),
                        new Stop("capture-several", () -> bar.write("Ana Ruiz of Northwind @Chamber after-hours\nOmar Haddad !fri call about the quote\n李伟 of Harbour Optics #tea")),
                        new Stop("capture-pinned", () -> {
                            bar.write("I'm at Chamber after-hours");
                            captureModel.enter(AfterSave.NEXT);
                            bar.write("Met Maximiliane-Theodora Wolkenstein-Hohenlohe of Gesellschaft für Begegnung +49 30 5550 177");
                        }),
                        new Stop("palette", this::openPalette),
                        new Stop("keys", this::openKeysHelp),
                        new Stop("question", () -> dialogs.confirm("Delete Ana Ruiz?",
                                "Her notes and follow-ups go too. Undo brings all back.", "Delete person", () -> {})))
                .map(stop -> new Stop(prefix + stop.name(), () -> fromTheStart(stop)))
                .toList();
    }

    private void fromTheStart(Stop stop) {
        overlay.close();
        toasts.clear();
        bar.write("");
        captureModel.release();
        shellModel.open("today");
        stop.arrange().run();
    }

    /// Any failure that nobody else took care of.
    void failed(Throwable failure) {
        failure.printStackTrace();
        toasts.error(Failure.sentence(failure), Failure.details(failure));
    }

    private Page todayPage(Clock clock, Consumer<String> tryLine) {
        TodayDeeds deeds = new TodayDeeds(database, background, clock, toasts, this::undo);
        InlineViewModel line = new InlineViewModel(deeds, new StepWords(new DateWords(Locale.getDefault())), clock);
        TodayActions actions = new TodayActions(today, deeds, line, _ -> {});
        return Page.onRail("today", "Today", "mdi2w-weather-sunset-up", 1, () -> Fxml.load(new TodayView(today, actions, line, tryLine)))
                .onShown(today::tick).actions(actions::now).badge(today.badge());
    }

    private void openPalette() {
        paletteModel.begin(() -> shell.actions(everywhere));
        palette.open();
    }

    private void openKeysHelp() {
        Optional.ofNullable(shellModel.current().get()).ifPresent(page -> keysHelp.open(page, everywhere));
    }

    private void undo() {
        background.run(database::undo, label -> say(label, "Undone: ", "There is nothing to undo."));
    }

    private void redo() {
        background.run(database::redo, label -> say(label, "Done again: ", "There is nothing to do again."));
    }

    private void say(Optional<String> label, String done, String nothing) {
        toasts.show(label.map(done::concat).orElse(nothing), null);
    }

    private EmptyState later(String icon, String title, Clock clock) {
        return new EmptyState(icon, title, "Whom did you meet on " + new app.klatch.ui.RelativeDate(clock).of(java.time.LocalDate.now(clock)) + "?",
                "Met Ana of Northwind @Chamber after-hours !fri send deck", () -> bar.write("Met Ana of Northwind @Chamber after-hours !fri send deck"));
    }
}

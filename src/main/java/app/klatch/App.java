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
import app.klatch.people.PeopleView;
import app.klatch.people.PeopleViewModel;
import app.klatch.people.PersonRepository;
import app.klatch.people.PersonRow;
import app.klatch.people.PersonRowRepository;
import app.klatch.profile.DayWords;
import app.klatch.profile.ProfileLinks;
import app.klatch.profile.ProfileView;
import app.klatch.profile.ProfileViewModel;
import app.klatch.profile.Rooms;
import app.klatch.shell.CaptureSlot;
import app.klatch.shell.KeysHelp;
import app.klatch.shell.OverlayDialogs;
import app.klatch.shell.OverlayLayer;
import app.klatch.shell.Page;
import app.klatch.shell.PaletteItem;
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
import app.klatch.ui.Failure;
import app.klatch.ui.Fxml;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.Theme;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.util.Duration;

/// The composition root: every `new` of the window, in order, on one screen. Make it on the UI thread.
public final class App {
    private static final String THEME = "theme";
    private static final int PEOPLE_IN_PALETTE = 8;

    private final Database database;
    private final SettingRepository settings;
    private final ToastLayer toasts = new ToastLayer(Duration.seconds(8));
    private final OverlayLayer overlay = new OverlayLayer();
    private final Dialogs dialogs = new OverlayDialogs(overlay);
    private final ExecutorService worker = Background.oneWorker();
    private final Background background = new Background(worker, Platform::runLater, this::failed);
    private final ShellViewModel shellModel = new ShellViewModel();
    private final PaletteViewModel paletteModel;
    private final PaletteView palette;
    private final KeysHelp keysHelp = new KeysHelp(overlay);
    private final List<Action> everywhere = new ArrayList<>();
    private final CaptureBarViewModel captureModel;
    private final CaptureBarView bar;
    private final TodayViewModel today;
    private final ProfileViewModel profile;
    private final ShellView shell;
    private final Scene scene;
    private final Theme theme;

    /// `browser` opens a mail or a page in the system's own program; called in the background, and only after a click.
    public App(Database database, Clock clock, Consumer<String> browser) {
        this.database = database;
        PersonRowRepository personRows = new PersonRowRepository(database, clock);
        PeopleSearchRepository search = new PeopleSearchRepository(database, personRows);
        RelativeDate dates = new RelativeDate(clock);
        DateWords dateWords = new DateWords(Locale.getDefault());
        settings = new SettingRepository(database);
        paletteModel = new PaletteViewModel(text -> paletteItems(search.search(text, PEOPLE_IN_PALETTE)), background);
        palette = new PaletteView(paletteModel, overlay);

        captureModel = new CaptureBarViewModel(database, new FilePeopleFinder(search, personRows, dates), background,
                CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS, Platform::runLater), clock, toasts, this::openPerson);
        bar = new CaptureBarView(captureModel);
        CaptureSlot capture = new CaptureSlot(Fxml.load(bar), bar.sheet(), bar::focus);

        today = new TodayViewModel(new TodayRepository(database), background, clock);
        TodayDeeds deeds = new TodayDeeds(database, background, clock, toasts, this::undo);
        InlineViewModel todayLine = new InlineViewModel(deeds, new StepWords(dateWords), clock);
        TodayActions todayActions = new TodayActions(today, deeds, todayLine, this::openPerson);
        TodayView todayView = new TodayView(today, todayActions, todayLine, bar::write);

        PeopleViewModel people = new PeopleViewModel(personRows, search, new PersonRepository(database, clock), background,
                toasts, dialogs, this::undo);
        PeopleView peopleView = new PeopleView(people, clock, this::openPerson, bar::write, bar::focus);

        profile = new ProfileViewModel(Rooms.of(database, clock), new DayWords(dateWords, clock), background, toasts, this::undo);
        ProfileView profileView = new ProfileView(profile, new ProfileLinks(uri -> background.run(() -> browser.accept(uri.toString())), this::openPerson, this::copy), dates);

        shellModel.setPages(List.of(
                Page.onRail("today", "Today", "mdi2w-weather-sunset-up", 1, () -> Fxml.load(todayView))
                        .onShown(today::tick).actions(todayActions::now).badge(today.badge()),
                Page.onRail("people", "People", "mdi2a-account-multiple-outline", 2, () -> Fxml.load(peopleView))
                        .onShown(people::refresh).filter(peopleView::focusFilter).actions(peopleView::actions),
                Page.offRail("person", "Person", "mdi2a-account-outline", profileView::load).actions(profileView::actions)));
        shell = new ShellView(shellModel, capture, toasts, overlay);
        scene = new Scene(Fxml.load(shell), 1280, 800);
        theme = new Theme(scene, Theme.Choice.named(settings.get(THEME).orElse("")), Stylesheets.ALL);
        everywhere.addAll(ShellActions.of(shellModel, capture, this::openPalette, this::openKeysHelp, this::undo, this::redo));
        everywhere.addAll(ThemeActions.of(theme, choice -> background.run(() -> settings.put(THEME, choice.name()))));
        new ShellKeys(shellModel, overlay, everywhere).listenTo(scene);
    }

    /// To be called every second or so: begins the new day after midnight.
    void tick() {
        today.tick();
    }

    /// Shows a person's page.
    void openPerson(long id) {
        profile.show(id);
        shellModel.open("person");
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

    /// Lets the last work finish and closes the file.
    void close() {
        captureModel.close();
        worker.close();
        database.close();
    }

    /// The states of the window that the tour takes pictures of.
    List<Stop> tourStops(String prefix) {
        return TourStops.of(prefix, this);
    }

    /// The window as it is after a start: nothing open over the page, nothing typed.
    void fromTheStart() {
        overlay.close();
        toasts.clear();
        bar.write("");
        captureModel.release();
        shellModel.open("today");
    }

    void openPage(String id) {
        shellModel.open(id);
    }

    void type(String line) {
        bar.write(line);
    }

    void pin(String occasion) {
        bar.write(occasion);
        captureModel.enter(AfterSave.NEXT);
    }

    void ask() {
        dialogs.confirm("Delete Ana Ruiz?", "Her notes and follow-ups go too. Undo brings all back.", "Delete person", () -> {});
    }

    /// Any failure that nobody else took care of.
    void failed(Throwable failure) {
        failure.printStackTrace();
        toasts.error(Failure.sentence(failure), Failure.details(failure));
    }

    void openPalette() {
        paletteModel.begin(() -> shell.actions(everywhere));
        palette.open();
    }

    void openKeysHelp() {
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

    private List<PaletteItem> paletteItems(List<PersonRow> rows) {
        return rows.stream().map(row -> PaletteItem.person(row.shownName(), row.company() == null ? "" : row.company(),
                () -> openPerson(row.id()))).toList();
    }

    private void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        toasts.show("Copied · " + text, null);
    }
}

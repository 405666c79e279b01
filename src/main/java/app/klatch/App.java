package app.klatch;

import app.klatch.board.PlatformLinks;
import app.klatch.capture.CaptureBarView;
import app.klatch.capture.CaptureBarViewModel;
import app.klatch.capture.FilePeopleFinder;
import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.db.SettingRepository;
import app.klatch.gatherings.GatheringLinks;
import app.klatch.gatherings.Pocket;
import app.klatch.log.InteractionForms;
import app.klatch.log.LogPage;
import app.klatch.log.PlatformChoice;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.people.PeopleView;
import app.klatch.people.PeopleViewModel;
import app.klatch.people.PersonRepository;
import app.klatch.people.PersonRowRepository;
import app.klatch.platforms.Gathering;
import app.klatch.prepare.PrepareLinks;
import app.klatch.print.Printing;
import app.klatch.profile.DayWords;
import app.klatch.profile.ProfileLinks;
import app.klatch.profile.ProfileView;
import app.klatch.profile.ProfileViewModel;
import app.klatch.profile.Rooms;
import app.klatch.settings.SettingsLinks;
import app.klatch.settings.SettingsRooms;
import app.klatch.review.ReviewItem;
import app.klatch.review.ReviewLinks;
import app.klatch.shell.CaptureSlot;
import app.klatch.shell.KeysHelp;
import app.klatch.shell.OverlayDialogs;
import app.klatch.shell.OverlayLayer;
import app.klatch.shell.Page;
import app.klatch.shell.PaletteView;
import app.klatch.shell.PaletteViewModel;
import app.klatch.shell.SaveFileChooser;
import app.klatch.shell.ShellActions;
import app.klatch.shell.ShellKeys;
import app.klatch.shell.ShellView;
import app.klatch.shell.ShellViewModel;
import app.klatch.shell.ToastLayer;
import app.klatch.today.TodayLinks;
import app.klatch.transfer.ICalendarExport;
import app.klatch.ui.Action;
import app.klatch.ui.Acts;
import app.klatch.ui.Background;
import app.klatch.ui.Dialogs;
import app.klatch.ui.Failure;
import app.klatch.ui.Fxml;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.SaveFile;
import app.klatch.ui.Theme;
import app.klatch.week.OwnersWeek;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

/// The composition root: every `new` of the window, in order. Make it on the UI thread.
public final class App {
    private final ToastLayer toasts = new ToastLayer(Duration.seconds(8));
    private final OverlayLayer overlay = new OverlayLayer();
    private final Dialogs dialogs = new OverlayDialogs(overlay);
    private final ExecutorService worker = Background.oneWorker();
    private final Background background = new Background(worker, Platform::runLater, this::failed);
    private final ShellViewModel shellModel = new ShellViewModel();
    private final SaveFile saveFile = new SaveFileChooser(this::window);
    private final Printing printing = new Printing(background, overlay, toasts, saveFile, this::failed);
    private final KeysHelp keysHelp = new KeysHelp(overlay);
    private final List<Action> everywhere = new ArrayList<>();
    private final DateWords dateWords;
    private final Clock clock;
    private final Database database;
    private final SettingRepository settings;
    private final UndoActs undo;
    private final Acts acts;
    private final PersonRowRepository personRows;
    private final PeopleSearchRepository search;
    private final RelativeDate dates;
    private final InteractionForms forms;
    private final LogPages logPages;
    private final CaptureBarViewModel captureModel;
    private final CaptureBarView bar;
    private final TodayPages todayPages;
    private final SettingsPages settingsPages;
    private final ProfileViewModel profileModel;
    private final GatheringPages gatheringPages;
    private final PreparePages preparePages;
    private final BoardPages boardPages;
    private final PlatePages platePages;
    private final ReviewPages reviewPages;
    private final PaletteViewModel paletteModel;
    private final PaletteView palette;
    private final ShellView shell;
    private final Scene scene;
    private final Theme theme;

    /// `browser` opens a mail or a page in the system's own program; called in the background, and only after a click.
    public App(Database database, Clock clock, Consumer<String> browser) {
        this.database = database;
        this.clock = clock;
        settings = new SettingRepository(database);
        dateWords = new DateWords(Locale.getDefault(), OwnersWeek.of(database));
        undo = new UndoActs(database, background, toasts);
        acts = new Acts(background, toasts, database::newestStep, database::undo);
        personRows = new PersonRowRepository(database, clock);
        search = new PeopleSearchRepository(database, personRows);
        dates = new RelativeDate(clock);
        Executor soon = CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS, Platform::runLater);
        forms = new InteractionForms(database, clock, dateWords, search, acts, soon, overlay);
        captureModel = new CaptureBarViewModel(database, new FilePeopleFinder(search, personRows, dates), background,
                soon, clock, toasts, this::openPerson);
        bar = new CaptureBarView(captureModel);
        logPages = new LogPages(LogPage.of(database, clock, dateWords, search, acts, forms, this::openPerson), forms, captureModel);
        bar.onMore(logPages::logAnything);
        CaptureSlot capture = new CaptureSlot(Fxml.load(bar), bar.sheet(), bar::focus);
        gatheringPages = new GatheringPages(database, clock, dateWords, acts, new Pocket(captureModel, bar::focus),
                new GatheringLinks(this::openPerson, this::openPlatform, forms, this::prepareGathering), overlay, this::openGathering);
        todayPages = new TodayPages(database, clock, dateWords, acts,
                new TodayLinks(this::openPerson, gatheringPages::open, this::prepare, this::preparePerson), bar::write);
        settingsPages = new SettingsPages(database, clock, acts, new Background(Background.oneWorker(), Platform::runLater, this::failed),
                new SettingsLinks(this::dress, new CopyText(toasts), folder -> background.run(() -> browser.accept(folder.toUri().toString()))),
                todayPages::morningWords);
        preparePages = new PreparePages(database, clock, acts, new PrepareLinks(this::openPerson, this::openGathering, printing::print), shellModel::open);
        boardPages = new BoardPages(database, clock, acts, overlay, dialogs, forms, new PlatformLinks(this::openPerson,
                this::openPlatform, this::openGathering, gatheringPages::create, forms::edit, this::openLog, address -> background.run(() -> browser.accept(address.toString()))));
        profileModel = new ProfileViewModel(
                Rooms.of(database, clock), new DayWords(dateWords, clock), acts);
        platePages = new PlatePages(database, clock, dateWords, acts, forms, this::openPerson, bar::write);
        reviewPages = new ReviewPages(database, clock, dateWords, acts, soon, new ReviewLinks(this::openPerson, this::prepareGathering,
                shellModel::leaveFull, bar::focus, logPages::logAnything), shellModel, new PlanWays(new ICalendarExport(database, clock), saveFile, printing, background, toasts).ways());
        shellModel.setPages(Stream.concat(Stream.of(todayPages.today(), people(), boardPages.board(), logPages.log(), platePages.plates(), person(browser), boardPages.platform(), gatheringPages.gathering(),
                preparePages.prepare(), settingsPages.settings()), reviewPages.pages().stream()).toList());

        paletteModel = new PaletteViewModel(new PalettePeople(search, this::openPerson), background);
        palette = new PaletteView(paletteModel, overlay);
        shell = new ShellView(shellModel, capture, toasts, overlay);
        scene = new Scene(Fxml.load(shell), 1280, 800);
        theme = new Theme(scene, SettingsRooms.of(database, clock).theme(), Stylesheets.ALL);
        everywhere.addAll(ShellActions.of(shellModel, capture, this::openPalette, this::openKeysHelp, () -> reviewPages.undo(undo::undo), () -> reviewPages.redo(undo::redo)));
        everywhere.add(gatheringPages.newGathering());
        everywhere.add(preparePages.next());
        everywhere.add(logPages.logAnywhere());
        everywhere.add(reviewPages.everywhere());
        everywhere.addAll(ThemeActions.of(theme, choice -> background.run(() -> settings.put(SettingsRooms.THEME, choice.name()))));
        new ShellKeys(shellModel, overlay, everywhere).listenTo(scene);
    }

    private Page people() {
        PeopleViewModel model = new PeopleViewModel(
                personRows, search, new PersonRepository(database, clock), acts, dialogs, clock);
        PeopleView view = new PeopleView(model, clock, this::openPerson, bar::write, bar::focus);
        return Page.onRail("people", "People", "mdi2a-account-multiple-outline", 2, () -> Fxml.load(view))
                .onShown(view::shown)
                .ahead(model::refresh)
                .filter(view::focusFilter)
                .actions(view::actions);
    }

    private Page person(Consumer<String> browser) {
        ProfileView view = new ProfileView(profileModel, new ProfileLinks(
                address -> background.run(() -> browser.accept(address.toString())), this::openPerson, new CopyText(toasts), this::preparePerson), dates, forms);
        return Page.offRail("person", "Person", "mdi2a-account-outline", view::load)
                .onShown(view::focus)
                .ahead(profileModel::showLastLogged)
                .actions(view::actions);
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

    private Window window() {
        return scene.getWindow();
    }

    /// What the tour leads through.
    TourStops tourStops() {
        return new TourStops(shellModel, overlay, toasts, bar, captureModel, dialogs, this::openPalette, paletteModel,
                this::openKeysHelp, this::openPerson, gatheringPages.stops(),
                Stream.of(logPages.stops(shellModel), platePages.stops(shellModel),
                        new StepStops(shellModel, profileModel, background, this::openPerson).stops()).flatMap(List::stream).toList(),
                boardPages.stops(() -> shellModel.open("platforms"), this::openPlatform), todayPages.stops(),
                settingsPages.stops(() -> shellModel.open("settings")), preparePages.stops(printing), reviewPages.stops());
    }

    /// Builds the pages that are not open yet while nobody types.
    void buildAhead(Runnable onDone) {
        shell.buildAhead(background::whenIdle, onDone);
    }

    /// To be called every second or so: begins the new day after midnight.
    void tick() {
        reviewPages.tick();
        todayPages.tick();
        settingsPages.tick();
    }

    /// Lets the last work finish and closes the file.
    void close() {
        captureModel.close();
        reviewPages.close();
        forms.close();
        printing.close();
        worker.close();
        database.close();
    }

    /// Any failure that nobody else took care of.
    void failed(Throwable failure) {
        failure.printStackTrace();
        toasts.error(Failure.sentence(failure), Failure.details(failure));
    }

    private void dress(Theme.Choice colours) {
        theme.choose(colours);
    }

    private void openPerson(long id) {
        profileModel.show(id);
        shellModel.open("person");
    }

    /// Shows the page of a platform; Esc leads back from it.
    public void openPlatform(long id) {
        boardPages.show(id);
        shellModel.open("platform");
    }

    /// Shows the page of a gathering; Esc leads back from it.
    public void openGathering(long id) {
        gatheringPages.show(id);
        shellModel.open("gathering");
    }

    private void prepare(Gathering gathering) {
        preparePages.gathering(gathering);
    }

    private void prepareGathering(long id) {
        preparePages.gathering(id);
    }

    private void prepareGathering(ReviewItem item) {
        preparePages.gathering(item);
    }

    private void preparePerson(long id) {
        preparePages.person(id);
    }

    private void openLog(PlatformChoice platform) {
        logPages.filter(platform);
        shellModel.open("log");
    }

    private void openPalette() {
        paletteModel.begin(() -> shell.actions(everywhere));
        palette.open();
    }

    private void openKeysHelp() {
        Optional.ofNullable(shellModel.current().get()).ifPresent(page -> keysHelp.open(page, everywhere));
    }
}

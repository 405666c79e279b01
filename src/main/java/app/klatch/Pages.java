package app.klatch;

import app.klatch.board.PlatformLinks;
import app.klatch.capture.FilePeopleFinder;
import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.gatherings.GatheringLinks;
import app.klatch.gatherings.Pocket;
import app.klatch.log.InteractionForms;
import app.klatch.log.LogPage;
import app.klatch.log.PlatformChoice;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.people.PersonRowRepository;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.PlaceSearchRepository;
import app.klatch.prepare.PrepareLinks;
import app.klatch.review.ReviewLinks;
import app.klatch.settings.SettingsLinks;
import app.klatch.shell.Page;
import app.klatch.shell.PaletteItem;
import app.klatch.shell.ShellViewModel;
import app.klatch.today.TodayLinks;
import app.klatch.tour.Stop;
import app.klatch.transfer.ICalendarExport;
import app.klatch.ui.Action;
import app.klatch.ui.Acts;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.Theme;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every page of the window, in order, and how one leads to another. Where a page leads to one made after it, it is handed a
/// method of this class.
final class Pages {
    private final Frame frame;
    private final ShellViewModel shell;
    private final PeopleSearchRepository search;
    private final InteractionForms forms;
    private final CaptureBar capture;
    private final LogPages log;
    private final GatheringPages gatherings;
    private final TodayPages today;
    private final SettingsPages settings;
    private final PreparePages prepare;
    private final BoardPages board;
    private final PeoplePages people;
    private final PersonPages person;
    private final PlatePages plates;
    private final ReviewPages review;

    /// `dress` puts colours on the window.
    Pages(Frame frame, Consumer<Theme.Choice> dress) {
        this.frame = frame;
        shell = frame.shell();
        Database database = frame.database();
        Clock clock = frame.clock();
        DateWords words = frame.dateWords();
        Acts acts = frame.acts();
        PersonRowRepository rows = new PersonRowRepository(database, clock);
        search = new PeopleSearchRepository(database, rows);
        forms = new InteractionForms(database, clock, words, search, acts, frame.soon(), frame.overlay());
        capture = CaptureBar.of(frame, new FilePeopleFinder(search, rows, new RelativeDate(clock)), this::openPerson);
        log = new LogPages(LogPage.of(database, clock, words, search, acts, forms, this::openPerson), forms, capture.model());
        capture.view().onMore(log::logAnything);
        gatherings = new GatheringPages(database, clock, words, acts, frame.offers(), new Pocket(capture.model(), capture.view()::focus),
                new GatheringLinks(this::openPerson, this::openPlatform, forms, this::prepareGathering), frame.overlay(), this::openGathering);
        today = new TodayPages(database, clock, words, acts, frame.offers(),
                new TodayLinks(this::openPerson, gatherings::open, this::prepare, this::preparePerson), capture.view()::write);
        settings = new SettingsPages(database, clock, acts, frame.outside(),
                new SettingsLinks(dress, new CopyText(frame.toasts()), frame::browse), today::morningWords);
        prepare = new PreparePages(database, clock, acts,
                new PrepareLinks(this::openPerson, this::openGathering, frame.printing()::print), shell::open);
        board = new BoardPages(database, clock, acts, frame.overlay(), frame.dialogs(), forms, new PlatformLinks(this::openPerson,
                this::openPlatform, this::openGathering, gatherings::create, forms::edit, this::openLog, frame::browse));
        people = new PeoplePages(frame, rows, search, capture, this::openPerson);
        person = new PersonPages(frame, forms, this::preparePerson);
        plates = new PlatePages(database, clock, words, acts, frame.offers(), forms, this::openPerson, capture.view()::write);
        PlanWays plan = new PlanWays(new ICalendarExport(database, clock), frame.saveFile(), frame.printing(), frame.background(), frame.toasts());
        review = new ReviewPages(database, clock, words, acts, frame.soon(), new ReviewLinks(this::openPerson, gatherings::open,
                this::prepare, shell::leaveFull, capture.view()::focus, log::logAnything), shell, plan.ways());
    }

    /// In the order of the rail, and of the keys.
    List<Page> all() {
        return Stream.concat(
                Stream.of(today.today(), people.people(), board.board(), log.log(), plates.plates(), person.person(), board.platform(),
                        gatherings.gathering(), prepare.prepare(), settings.settings()),
                review.pages().stream()).toList();
    }

    /// What the pages let do from anywhere.
    List<Action> everywhere() {
        return List.of(gatherings.newGathering(), prepare.next(), log.logAnywhere(), review.everywhere());
    }

    CaptureBar capture() {
        return capture;
    }

    ReviewPages review() {
        return review;
    }

    /// What the command palette finds beside actions: of places there are few, so they stand before the people.
    Function<String, List<PaletteItem>> paletteFinds() {
        PalettePlaces places = new PalettePlaces(new PlaceSearchRepository(frame.database(), frame.clock()), new RelativeDate(frame.clock()),
                this::openPlatform, this::openGathering);
        PalettePeople known = new PalettePeople(search, this::openPerson);
        return words -> Stream.concat(places.apply(words).stream(), known.apply(words).stream()).toList();
    }

    /// What the tour leads through.
    TourStops tourStops(Commands commands) {
        return new TourStops(frame, capture, commands, this::openPerson, gatherings.stops(), beside(),
                board.stops(() -> shell.open("platforms"), this::openPlatform), today.stops(),
                settings.stops(() -> shell.open("settings")), prepare.stops(frame.printing()), review.stops());
    }

    /// The states of pages that are seen beside the pages themselves, the log first.
    private List<Stop> beside() {
        return Stream.of(log.stops(shell), plates.stops(shell), person.stops()).flatMap(List::stream).toList();
    }

    /// To be called every second or so: begins the new day after midnight.
    void tick() {
        review.tick();
        today.tick();
        settings.tick();
    }

    /// Keeps what was typed last; to be called before the background ends.
    void close() {
        capture.model().close();
        review.close();
        forms.close();
    }

    void openPerson(long id) {
        person.open(id);
    }

    /// Shows the page of a platform; Esc leads back from it.
    void openPlatform(long id) {
        board.show(id);
        shell.open("platform");
    }

    /// Shows the page of a gathering; Esc leads back from it.
    void openGathering(long id) {
        gatherings.show(id);
        shell.open("gathering");
    }

    private void openLog(PlatformChoice platform) {
        log.filter(platform);
        shell.open("log");
    }

    private void prepare(Gathering gathering) {
        prepare.gathering(gathering);
    }

    private void prepareGathering(long id) {
        prepare.gathering(id);
    }

    private void preparePerson(long id) {
        prepare.person(id);
    }
}

package app.klatch;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.followups.StepOffers;
import app.klatch.gatherings.GatheringLinks;
import app.klatch.gatherings.GatheringRooms;
import app.klatch.gatherings.GatheringView;
import app.klatch.gatherings.GatheringViewModel;
import app.klatch.gatherings.NewGatheringView;
import app.klatch.gatherings.NewGatheringViewModel;
import app.klatch.gatherings.Pocket;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.GatheringRepository;
import app.klatch.shell.Page;
import app.klatch.ui.Action;
import app.klatch.ui.Acts;
import app.klatch.ui.Fxml;
import app.klatch.ui.Overlay;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.util.function.LongConsumer;

/// The page of a gathering and the form that creates one, put together for [Pages].
final class GatheringPages {
    private final GatheringViewModel model;
    private final GatheringView view;
    private final NewGatheringView form;
    private final GatheringStops stops;
    private final GatheringRepository gatherings;
    private final Acts acts;
    private final LongConsumer open;

    /// `open` shows the page of a gathering.
    GatheringPages(Database database, Clock clock, DateWords words, Acts acts, StepOffers offers, Pocket pocket, GatheringLinks links, Overlay overlay,
            LongConsumer open) {
        GatheringRooms rooms = GatheringRooms.of(database, clock);
        NewGatheringViewModel newModel = new NewGatheringViewModel(rooms, words, acts, open);
        model = new GatheringViewModel(rooms, words, acts, offers);
        view = new GatheringView(model, pocket, links, new RelativeDate(clock));
        form = new NewGatheringView(newModel, overlay);
        gatherings = rooms.gatherings();
        this.acts = acts;
        this.open = open;
        stops = new GatheringStops(rooms, model, pocket, newModel, open, form::open);
    }

    Page gathering() {
        return Page.offRail("gathering", "Gathering", "mdi2c-calendar-account-outline", () -> Fxml.load(view))
                .onShown(view::focus)
                .ahead(model.ahead())
                .filter(view::focusField)
                .actions(view::actions);
    }

    /// Opens the form that creates one, at this platform when it is not 0.
    void create(long platformId) {
        form.open(platformId);
    }

    /// For the whole window.
    Action newGathering() {
        return Action.of("gathering-new", "New gathering", "mdi2c-calendar-plus", "Ctrl+G", () -> create(0));
    }

    /// Opens a gathering; one that only a series tells of is stored first.
    void open(Gathering gathering) {
        acts.background().run(() -> gatherings.stored(gathering), open::accept);
    }

    GatheringStops stops() {
        return stops;
    }

    /// Tells the page which gathering to show.
    void show(long gatheringId) {
        model.show(gatheringId);
    }
}

package app.klatch;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.gatherings.GatheringLinks;
import app.klatch.gatherings.GatheringRooms;
import app.klatch.gatherings.GatheringView;
import app.klatch.gatherings.GatheringViewModel;
import app.klatch.gatherings.Pocket;
import app.klatch.shell.Page;
import app.klatch.ui.Acts;
import app.klatch.ui.Fxml;
import app.klatch.ui.RelativeDate;
import java.time.Clock;

/// The page of a gathering and the form that creates one, put together for [App].
final class GatheringPages {
    private final GatheringViewModel model;
    private final GatheringView view;

    GatheringPages(Database database, Clock clock, DateWords words, Acts acts, Pocket pocket, GatheringLinks links) {
        model = new GatheringViewModel(GatheringRooms.of(database, clock), words, acts);
        view = new GatheringView(model, pocket, links, new RelativeDate(clock));
    }

    Page gathering() {
        return Page.offRail("gathering", "Gathering", "mdi2c-calendar-account-outline", () -> Fxml.load(view))
                .onShown(view::focus)
                .filter(view::focusField)
                .actions(view::actions);
    }

    /// Tells the page which gathering to show.
    void show(long gatheringId) {
        model.show(gatheringId);
    }
}

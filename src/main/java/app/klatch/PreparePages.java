package app.klatch;

import app.klatch.db.Database;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.GatheringRepository;
import app.klatch.prepare.PrepareLinks;
import app.klatch.prepare.PrepareRooms;
import app.klatch.prepare.PrepareView;
import app.klatch.prepare.PrepareViewModel;
import app.klatch.print.Printing;
import app.klatch.shell.Page;
import app.klatch.ui.Action;
import app.klatch.ui.Acts;
import app.klatch.ui.Fxml;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// The page that prepares a gathering or meeting somebody, put together for [Pages].
final class PreparePages {
    private static final String ID = "prepare";

    private final PrepareViewModel model;
    private final PrepareView view;
    private final GatheringRepository gatherings;
    private final Acts acts;
    private final Clock clock;
    private final Consumer<String> open;

    /// `open` shows a page of the window.
    PreparePages(Database database, Clock clock, Acts acts, PrepareLinks links, Consumer<String> open) {
        PrepareRooms rooms = PrepareRooms.of(database, clock);
        this.model = new PrepareViewModel(rooms, acts);
        this.view = new PrepareView(model, links);
        this.gatherings = rooms.gatherings();
        this.acts = acts;
        this.clock = clock;
        this.open = open;
    }

    Page prepare() {
        return Page.offRail(ID, "Prepare", "mdi2c-clipboard-text-outline", () -> Fxml.load(view)).onShown(view::focus).actions(view::actions);
    }

    /// For the whole window: whoever has no page open has the next gathering in mind.
    Action next() {
        return Action.of("prepare-next", "Prepare for the next gathering", "mdi2c-clipboard-text-outline",
                () -> acts.background().run(() -> gatherings.upcoming(LocalDate.now(clock), 1), this::first));
    }

    /// Prepares a gathering; one that only a series tells of is stored first.
    void gathering(Gathering gathering) {
        acts.background().run(() -> gatherings.stored(gathering), this::gathering);
    }

    void gathering(long id) {
        model.showGathering(id);
        open.accept(ID);
    }

    void person(long id) {
        model.showPerson(id);
        open.accept(ID);
    }

    PrepareStops stops(Printing printing) {
        return new PrepareStops(gatherings, view, printing, acts.background(), LocalDate.now(clock), this::gathering, this::person);
    }

    private void first(List<Gathering> upcoming) {
        if (upcoming.isEmpty()) {
            acts.toasts().show("No gathering is planned. Ctrl+G plans one.", null);
        }
        upcoming.forEach(this::gathering);
    }
}

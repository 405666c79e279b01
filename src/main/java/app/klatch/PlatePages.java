package app.klatch;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.followups.StepOffers;
import app.klatch.followups.StepWords;
import app.klatch.log.InteractionForms;
import app.klatch.plateboard.PlateActions;
import app.klatch.plateboard.PlateBoardView;
import app.klatch.plateboard.PlateBoardViewModel;
import app.klatch.plateboard.PlateDeeds;
import app.klatch.plateboard.PlateFilter;
import app.klatch.plateboard.PlateLineViewModel;
import app.klatch.plateboard.PlateNameRepository;
import app.klatch.plates.StandingRepository;
import app.klatch.shell.Page;
import app.klatch.shell.ShellViewModel;
import app.klatch.tour.Stop;
import app.klatch.ui.Acts;
import app.klatch.ui.Background;
import app.klatch.ui.Fxml;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// The Plates page, put together for [Pages].
final class PlatePages {
    private final PlateBoardViewModel model;
    private final PlateLineViewModel line;
    private final PlateBoardView view;
    private final Background background;

    /// `tryLine` puts an example into the capture bar.
    PlatePages(Database database, Clock clock, DateWords words, Acts acts, StepOffers offers, InteractionForms forms, LongConsumer openPerson,
            Consumer<String> tryLine) {
        background = acts.background();
        model = new PlateBoardViewModel(new StandingRepository(database), new PlateNameRepository(database), acts.background(), clock);
        PlateDeeds deeds = new PlateDeeds(database, clock, acts, offers);
        line = new PlateLineViewModel(deeds, new StepWords(words), clock, model::moveOn);
        view = new PlateBoardView(model, new PlateActions(model, deeds, line, forms, openPerson), line, clock, tryLine);
    }

    Page plates() {
        return Page.onRail("plates", "Plates", "mdi2c-circle-slice-6", 5, () -> Fxml.load(view))
                .onShown(view::shown)
                .ahead(model::refresh)
                .filter(view::focusFilter)
                .actions(view::actions);
    }

    /// What the tour sees of plates beside the page as it opens.
    List<Stop> stops(ShellViewModel shell) {
        return List.of(
                new Stop("plates-snooze", () -> {
                    open(shell, PlateFilter.ALL);
                    soon("plate-snooze");
                }),
                new Stop("plates-change", () -> {
                    open(shell, PlateFilter.ALL);
                    soon("plate-change");
                }),
                new Stop("plates-slipping", () -> open(shell, PlateFilter.SLIPPING)),
                new Stop("plates-resting", () -> open(shell, PlateFilter.RESTING)));
    }

    private void open(ShellViewModel shell, PlateFilter filter) {
        line.cancel();
        shell.open("plates");
        model.filter(filter);
    }

    /// Once what was asked for is there.
    private void soon(String id) {
        background.run(() -> {}, () -> Offered.act(view.actions(), id));
    }
}

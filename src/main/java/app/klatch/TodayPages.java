package app.klatch;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.followups.StepOffers;
import app.klatch.followups.StepWords;
import app.klatch.notify.MorningWords;
import app.klatch.shell.Page;
import app.klatch.today.InlineViewModel;
import app.klatch.today.Section;
import app.klatch.today.TodayActions;
import app.klatch.today.TodayDeeds;
import app.klatch.today.TodayDue;
import app.klatch.today.TodayLinks;
import app.klatch.today.TodayRepository;
import app.klatch.today.TodayView;
import app.klatch.today.TodayViewModel;
import app.klatch.tour.Stop;
import app.klatch.ui.Acts;
import app.klatch.ui.Background;
import app.klatch.ui.Fxml;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// The Today page, put together for [Pages].
final class TodayPages {
    private final TodayRepository repository;
    private final Clock clock;
    private final Background background;
    private final TodayViewModel model;
    private final InlineViewModel line;
    private final TodayActions actions;
    private final TodayView view;

    /// `tryLine` puts an example into the capture bar.
    TodayPages(Database database, Clock clock, DateWords words, Acts acts, StepOffers offers, TodayLinks links, Consumer<String> tryLine) {
        this.repository = new TodayRepository(database);
        this.clock = clock;
        background = acts.background();
        model = new TodayViewModel(repository, acts.background(), clock);
        TodayDeeds deeds = new TodayDeeds(database, clock, acts, offers);
        line = new InlineViewModel(deeds, new StepWords(words), clock);
        actions = new TodayActions(model, deeds, line, links);
        view = new TodayView(model, actions, line, tryLine);
    }

    Page today() {
        return Page.onRail("today", "Today", "mdi2w-weather-sunset-up", 1, () -> Fxml.load(view))
                .onShown(model::tick)
                .actions(actions::now)
                .badge(model.badge());
    }

    /// What the tour shows beside the page itself: a plate chosen, and lines being typed under rows.
    List<Stop> stops() {
        return List.of(
                new Stop("today-plate", () -> begin(Section.PLATES, "")),
                new Stop("today-plate-change", () -> begin(Section.PLATES, "today-edit")),
                new Stop("today-then", () -> begin(Section.FOLLOW_UPS, "today-then")),
                new Stop("today-snooze", () -> begin(Section.FOLLOW_UPS, "today-snooze")),
                new Stop("today-theirs", () -> begin(Section.THEIRS, "today-nudge")),
                new Stop("today-end", () -> begin(Section.GATHERING, "")));
    }

    /// Once the page has been read, chooses the first row of a part and does this to it, if anything; a line that another stop left is
    /// given up.
    private void begin(Section section, String act) {
        line.cancel();
        background.run(() -> {}, () -> {
            Offered.need(model.chooseFirst(section), "row of the part " + section);
            if (!act.isEmpty()) {
                Offered.act(actions.now(), act);
            }
        });
    }

    /// What the morning's notification says, blank when nothing is due; reads the file.
    String morningWords() {
        TodayDue due = repository.due(LocalDate.now(clock));
        return MorningWords.of(due.followUps(), due.plates());
    }

    /// To be called every second or so: begins the new day after midnight.
    void tick() {
        model.tick();
    }
}

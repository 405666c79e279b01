package app.klatch.today;

import app.klatch.platforms.Gathering;
import app.klatch.ui.Action;
import java.util.ArrayList;
import java.util.List;

/// Which keys the page has now. The same deeds feed the keycaps, a row's menu, the keys help, the palette and the keyboard.
public final class TodayActions {
    private final TodayViewModel model;
    private final RowDeeds rows;
    private final TodayLinks links;

    public TodayActions(TodayViewModel model, TodayDeeds deeds, InlineViewModel line, TodayLinks links) {
        this.model = model;
        this.rows = new RowDeeds(deeds, line, links);
        this.links = links;
    }

    /// What can be done on the page now.
    public List<Action> now() {
        List<Action> all = new ArrayList<>();
        model.current().ifPresent(row -> of(row).forEach(deed -> all.add(deed.action())));
        if (!model.entries().isEmpty()) {
            all.add(Action.of("today-next", "Next", "mdi2a-arrow-down", "J", () -> model.move(1)));
            all.add(Action.of("today-previous", "Previous", "mdi2a-arrow-up", "K", () -> model.move(-1)));
            all.add(Action.of("today-down", "Next", "mdi2a-arrow-down", "Down", () -> model.move(1)));
            all.add(Action.of("today-up", "Previous", "mdi2a-arrow-up", "Up", () -> model.move(-1)));
        }
        for (TodayEntry entry : model.entries()) {
            if (entry instanceof TodayEntry.More(Section section, int total)) {
                all.add(Action.of("today-all-" + section, "Show all " + total + " under " + section.heading(),
                        "mdi2u-unfold-more-horizontal", () -> model.showAll(section)));
            }
        }
        return all;
    }

    List<Deed> of(TodayRow row) {
        return rows.of(row);
    }

    void open(TodayRow row) {
        if (row instanceof NextGatheringRow(Gathering gathering)) {
            links.openGathering().accept(gathering);
        } else {
            links.openPerson().accept(row.personId());
        }
    }
}

package app.klatch.today;

import app.klatch.today.Inline.Kind;
import app.klatch.platforms.Gathering;
import app.klatch.ui.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Which keys a row has. The same list feeds the keycaps, the keys help, the palette and the keyboard.
public final class TodayActions {
    private final TodayViewModel model;
    private final TodayDeeds deeds;
    private final InlineViewModel line;
    private final LongConsumer openPerson;
    private final Consumer<Gathering> openGathering;

    /// `openPerson` shows the page of the person with this id, `openGathering` the one of a gathering, stored or not.
    public TodayActions(TodayViewModel model, TodayDeeds deeds, InlineViewModel line, LongConsumer openPerson,
            Consumer<Gathering> openGathering) {
        this.model = model;
        this.deeds = deeds;
        this.line = line;
        this.openPerson = openPerson;
        this.openGathering = openGathering;
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
        Deed open = deed("open", "Open " + row.name(), "mdi2a-arrow-right", "Enter", "open",
                () -> open(row));
        Deed step = deed("step", "Add a next step", "mdi2c-calendar-plus", "N", "next step", line(Kind.STEP, row));
        return switch (row) {
            case FollowUpRow followUp -> List.of(
                    deed("done", "Mark as done", "mdi2c-check", "D", "done", leaving(() -> deeds.done(followUp))),
                    deed("note", "Log what happened", "mdi2n-note-edit-outline", "N", "note", line(Kind.LOG, row)),
                    deed("snooze", "Snooze", "mdi2s-sleep", "S", "snooze", line(Kind.SNOOZE, row)),
                    deed("edit", "Edit the follow-up", "mdi2p-pencil-outline", "E", "edit", line(Kind.EDIT, row)),
                    open);
            case WaitingRow waiting -> List.of(
                    deed("answer", "Log the answer", "mdi2n-note-edit-outline", "D", "answered", line(Kind.LOG, waiting)),
                    step,
                    deed("unneeded", "No answer needed", "mdi2c-check", "X", "none needed", leaving(() -> deeds.needsNoAnswer(waiting))),
                    open);
            case NextGatheringRow _ -> List.of(open);
            case PlateRow _ -> List.of(
                    deed("log", "Log what happened", "mdi2n-note-edit-outline", "D", "log", line(Kind.LOG, row)),
                    step, open);
            case MetRow met -> List.of(
                    step,
                    deed("none", "No next step needed", "mdi2c-check", "D", "none needed", leaving(() -> deeds.needsNoNextStep(met))),
                    open);
        };
    }

    private void open(TodayRow row) {
        if (row instanceof NextGatheringRow(Gathering gathering)) {
            openGathering.accept(gathering);
        } else {
            openPerson.accept(row.personId());
        }
    }

    private Runnable line(Kind kind, TodayRow row) {
        return () -> line.begin(kind, row);
    }

    /// An open line without words closes first, so that the list may move.
    private Runnable leaving(Runnable deed) {
        return () -> {
            line.leave();
            deed.run();
        };
    }

    private static Deed deed(String id, String name, String icon, String key, String caption, Runnable run) {
        return new Deed(Action.of("today-" + id, name, icon, key, run), caption);
    }
}

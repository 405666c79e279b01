package app.klatch.today;

import app.klatch.platforms.Gathering;
import app.klatch.today.Inline.Kind;
import app.klatch.ui.Action;
import java.util.ArrayList;
import java.util.List;

/// What can be done about one row. The letters are those of the review, as far as J and K are free: they walk the list here.
final class RowDeeds {
    private final TodayDeeds deeds;
    private final InlineViewModel line;
    private final TodayLinks links;

    RowDeeds(TodayDeeds deeds, InlineViewModel line, TodayLinks links) {
        this.deeds = deeds;
        this.line = line;
        this.links = links;
    }

    List<Deed> of(TodayRow row) {
        return switch (row) {
            case FollowUpRow mine when mine.isMine() -> mine(mine);
            case FollowUpRow theirs -> theirs(theirs);
            case WaitingRow waiting -> List.of(
                    capped("answer", "Log the answer", "mdi2n-note-edit-outline", "D", "answered", line(Kind.LOG, waiting)),
                    nextStep(row),
                    capped("unneeded", "No answer needed", "mdi2c-check", "X", "none needed", leaving(() -> deeds.needsNoAnswer(waiting))),
                    openPerson(row));
            case PlateRow plate -> plate(plate);
            case MetRow met -> List.of(
                    nextStep(row),
                    capped("none", "No next step needed", "mdi2c-check", "D", "none needed", leaving(() -> deeds.needsNoNextStep(met))),
                    more("note", "Log more about it", "mdi2n-note-edit-outline", "N", line(Kind.LOG, row)),
                    openPerson(row));
            case NextGatheringRow(Gathering gathering) -> gathering(gathering);
        };
    }

    /// A date of a series can be left out; any other one is deleted on its page.
    private List<Deed> gathering(Gathering next) {
        List<Deed> all = new ArrayList<>();
        all.add(capped("prepare", "Prepare for it", "mdi2c-clipboard-text-outline", "P", "prepare", () -> links.prepare().accept(next)));
        if (next.seriesId() != null) {
            all.add(capped("not-this-time", "Not this time", "mdi2c-calendar-remove-outline", "X", "not this time", leaving(() -> deeds.skip(next))));
        }
        all.add(capped("open", "Open " + next.title(), "mdi2a-arrow-right", "Enter", "open", () -> links.openGathering().accept(next)));
        return all;
    }

    private List<Deed> mine(FollowUpRow row) {
        return List.of(
                capped("done", "Mark as done", "mdi2c-check", "D", "done", leaving(() -> deeds.done(row))),
                capped("then", "Done, and what comes next", "mdi2c-calendar-plus", "F", "then", line(Kind.NEXT, row)),
                more("note", "Log what happened", "mdi2n-note-edit-outline", "N", line(Kind.LOG, row)),
                capped("snooze", "Snooze", "mdi2s-sleep", "S", "snooze", line(Kind.SNOOZE, row)),
                capped("edit", "Edit the follow-up", "mdi2p-pencil-outline", "E", "edit", line(Kind.EDIT, row)),
                more("drop", "Drop it", "mdi2c-close", "X", line(Kind.DROP, row)),
                more("prepare-for", "Prepare to meet", "mdi2c-clipboard-text-outline", "P", () -> links.prepareFor().accept(row.personId())),
                openPerson(row));
    }

    private List<Deed> theirs(FollowUpRow row) {
        return List.of(
                capped("done", "They answered", "mdi2c-check", "D", "they answered", leaving(() -> deeds.done(row))),
                capped("nudge", "Nudge them: a step of mine", "mdi2h-hand-wave-outline", "N", "nudge", line(Kind.STEP, row)),
                more("log", "Log what they answered", "mdi2n-note-edit-outline", "L", line(Kind.LOG, row)),
                capped("snooze", "Snooze", "mdi2s-sleep", "S", "snooze", line(Kind.SNOOZE, row)),
                capped("edit", "Edit what I wait for", "mdi2p-pencil-outline", "E", "edit", line(Kind.EDIT, row)),
                more("drop", "Wait no longer", "mdi2c-close", "X", line(Kind.DROP, row)),
                openPerson(row));
    }

    private List<Deed> plate(PlateRow row) {
        return List.of(
                capped("talked", "Log: talked today", "mdi2c-check", "D", "talked", leaving(() -> deeds.plates().talked(row))),
                capped("note", "Log it with words", "mdi2n-note-edit-outline", "N", "words", line(Kind.LOG, row)),
                capped("snooze", "Snooze the plate", "mdi2s-sleep", "S", "snooze", line(Kind.SNOOZE, row)),
                capped("edit", "Change the plate", "mdi2p-pencil-outline", "E", "change", line(Kind.PLATE, row)),
                more("skip", "Skip it this once", "mdi2s-skip-next-outline", "X", leaving(() -> deeds.plates().skip(row))),
                more("rest", "Let the plate rest", "mdi2p-power-sleep", "R", leaving(() -> deeds.plates().rest(row))),
                more("step", "Add a next step", "mdi2c-calendar-plus", "F", line(Kind.STEP, row)),
                openPerson(row));
    }

    private Deed nextStep(TodayRow row) {
        return capped("step", "Add a next step", "mdi2c-calendar-plus", "F", "next step", line(Kind.STEP, row));
    }

    private Deed openPerson(TodayRow row) {
        return capped("open", "Open " + row.name(), "mdi2a-arrow-right", "Enter", "open", () -> links.openPerson().accept(row.personId()));
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

    private static Deed capped(String id, String name, String icon, String key, String caption, Runnable run) {
        return new Deed(Action.of("today-" + id, name, icon, key, run), caption, true);
    }

    private static Deed more(String id, String name, String icon, String key, Runnable run) {
        return new Deed(Action.of("today-" + id, name, icon, key, run), "", false);
    }
}

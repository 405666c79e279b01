package app.klatch.plateboard;

import app.klatch.log.FormStart;
import app.klatch.log.InteractionForms;
import app.klatch.log.PersonChoice;
import app.klatch.plateboard.PlateLine.Kind;
import app.klatch.plates.PlateOnDay;
import app.klatch.plates.PlateRule.State;
import app.klatch.ui.Action;
import app.klatch.ui.RowKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Which keys a plate has: the same list feeds the keycaps, the keys help, the palette and the keyboard. The letters are those of
/// the review but one: K goes up here as in every list, so X skips.
public final class PlateActions {
    private final PlateBoardViewModel model;
    private final PlateDeeds deeds;
    private final PlateLineViewModel line;
    private final InteractionForms forms;
    private final LongConsumer openPerson;

    public PlateActions(PlateBoardViewModel model, PlateDeeds deeds, PlateLineViewModel line, InteractionForms forms, LongConsumer openPerson) {
        this.model = model;
        this.deeds = deeds;
        this.line = line;
        this.forms = forms;
        this.openPerson = openPerson;
    }

    /// What can be done about the chosen plate now.
    List<Action> now() {
        PlateName of = model.chosen();
        PlateOnDay plate = of == null ? null : model.plate(of.id());
        return of == null || plate == null ? List.of() : of(plate, of).stream().map(RowKeys.Key::action).toList();
    }

    /// Those of a plate; without a name yet there are none.
    List<RowKeys.Key> of(PlateOnDay plate, @Nullable PlateName of) {
        if (of == null) {
            return List.of();
        }
        List<RowKeys.Key> all = new ArrayList<>();
        all.add(key("talked", "Talked with " + of.name() + " today", "mdi2c-check", "D", "talked today", movingOn(() -> deeds.talked(of))));
        if (plate.standing().state() == State.RESTING) {
            all.add(key("wake", "Let the plate spin again", "mdi2r-rotate-right", "R", "wake", leaving(() -> deeds.wake(of))));
        } else {
            if (plate.standing().snoozedUntil() == null) {
                all.add(key("snooze", "Snooze the plate", "mdi2s-sleep", "S", "snooze", () -> line.begin(Kind.SNOOZE, of, plate.plate())));
            } else {
                all.add(key("end-snooze", "End the snooze", "mdi2s-sleep-off", "S", "wake", leaving(() -> deeds.endSnooze(of))));
            }
            all.add(key("skip", "Skip once, without a touch", "mdi2s-skip-next-outline", "X", "skip", movingOn(() -> deeds.skip(of))));
            all.add(key("rest", "Let the plate rest", "mdi2p-power-sleep", "R", "rest", movingOn(() -> deeds.rest(of))));
        }
        all.add(key("change", "Change how often", "mdi2p-pencil-outline", "C", "change", () -> line.begin(Kind.CHANGE, of, plate.plate())));
        all.add(key("log", "Log what happened, in full", "mdi2n-note-plus-outline", "L", "log", leaving(() ->
                forms.open(FormStart.with(new PersonChoice(of.id(), of.name()))))));
        all.add(key("open", "Open " + of.name(), "mdi2a-arrow-right", "Enter", "open", leaving(() -> openPerson.accept(of.id()))));
        return all;
    }

    /// An open line without words closes first, so that the list may move; one with words stays, and so does the plate.
    private Runnable leaving(Runnable deed) {
        return () -> {
            if (line.leave()) {
                deed.run();
            }
        };
    }

    /// After it the next plate is chosen.
    private Runnable movingOn(Runnable deed) {
        return leaving(() -> {
            model.moveOn();
            deed.run();
        });
    }

    private static RowKeys.Key key(String id, String name, String icon, String shortcut, String caption, Runnable run) {
        return new RowKeys.Key(Action.of("plate-" + id, name, icon, shortcut, run), caption);
    }
}

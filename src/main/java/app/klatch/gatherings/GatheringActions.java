package app.klatch.gatherings;

import app.klatch.platforms.Gathering;
import app.klatch.ui.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Which keys the page has now. The same list feeds the key line, the keys help, the palette and the keyboard.
final class GatheringActions {
    private final GatheringViewModel model;
    private final Pocket pocket;
    private final GatheringLinks links;
    private final RollKeys roll;
    private final GatheringView view;

    GatheringActions(GatheringViewModel model, Pocket pocket, GatheringLinks links, RollKeys roll, GatheringView view) {
        this.model = model;
        this.pocket = pocket;
        this.links = links;
        this.roll = roll;
        this.view = view;
    }

    List<Action> now() {
        GatheringPage page = model.page().get();
        if (page == null) {
            return List.of();
        }
        List<Action> all = new ArrayList<>(ofLine());
        model.roll().chosenPerson().map(Attendee::talkId).ifPresent(talk -> all.add(edit(talk, "Ctrl+E")));
        if (!page.isPlanned()) {
            all.add(Action.of("gathering-was-there", "I was there: log the talks", "mdi2c-check-all", "I", this::iWasThere));
            all.add(Action.of("gathering-pocket", "Empty your pocket", "mdi2c-card-account-details-outline", "P", this::emptyPocket));
            all.add(Action.of("gathering-log", "Log what happened here", "mdi2p-pencil-outline", "L", view::focusLog));
        }
        all.add(Action.of("gathering-prepare", "Prepare: who is expected, and what to remember", "mdi2c-clipboard-text-outline",
                page.isPlanned() ? "P" : "Shift+P", view::prepare));
        if (pocket.isOpenFor(page.gathering())) {
            all.add(Action.of("gathering-pocket-done", "Done with the cards", "mdi2c-check", "Esc", this::pocketDone));
        }
        all.add(Action.of("gathering-names", "Type who is there", "mdi2a-account-plus-outline", "T", view::focusField));
        all.add(Action.of("gathering-down", "Next", "mdi2a-arrow-down", "J", () -> model.roll().move(1)));
        all.add(Action.of("gathering-up", "Previous", "mdi2a-arrow-up", "K", () -> model.roll().move(-1)));
        all.add(Action.of("gathering-name", "Name this gathering", "mdi2p-pencil-outline", view::editName));
        all.add(Action.of("gathering-rhythm", "Let this gathering come again", "mdi2c-calendar-sync-outline", view::editRhythm));
        all.add(Action.of("gathering-platform", "Open " + page.gathering().platform(), "mdi2a-arrow-right",
                () -> links.openPlatform().accept(page.gathering().platformId())));
        if (page.series() != null) {
            all.add(Action.of("gathering-end", "It comes no more after this", "mdi2c-calendar-remove-outline", () -> model.endSeries(page)));
        }
        all.add(Action.of("gathering-delete", page.deleteWords(), "mdi2d-delete-outline", () -> model.delete(page.gathering())));
        return all;
    }

    /// The keys of the chosen line.
    List<Action> ofLine() {
        GatheringPage page = model.page().get();
        if (page == null) {
            return List.of();
        }
        return switch (model.roll().chosen().get()) {
            case GatheringRow.ToTick _ -> List.of(
                    Action.of("gathering-tick", page.isPlanned() ? "Expected" : "Was there", "mdi2c-check", "Space", model.roll()::tickChosen),
                    open());
            case GatheringRow.AddNew _ -> List.of(
                    Action.of("gathering-add", "Add", "mdi2a-account-plus-outline", "Space", model.roll()::tickChosen));
            case GatheringRow.Here(Attendee person) -> ofPerson(page, person);
            case GatheringRow.Heading _ -> List.of();
            case null -> List.of();
        };
    }

    /// What acts while names are typed; letters and Space are part of the name then.
    List<Action> ofField() {
        Action list = Action.of("gathering-list", "To the list", "mdi2a-arrow-down", "Esc", view::focus);
        return model.roll().typed().get().isBlank() ? List.of(list)
                : List.of(Action.of("gathering-enter", "Tick or add", "mdi2c-check", "Enter", model.roll()::enter), list);
    }

    private List<Action> ofPerson(GatheringPage page, Attendee person) {
        List<Action> keys = new ArrayList<>();
        keys.add(Action.of("gathering-untick", page.isPlanned() ? "Not coming" : "Not there", "mdi2c-close", "Space", model.roll()::tickChosen));
        if (!page.isPlanned()) {
            keys.add(Action.of("gathering-valuable", person.valuable() ? "Not valuable" : "Valuable talk", "mdi2s-star-outline", "V",
                    () -> model.roll().act(model.deeds()::valuable)));
            keys.add(Action.of("gathering-note", "Note", "mdi2n-note-edit-outline", "N", () -> roll.inCell(GatheringCell::editNote)));
        }
        keys.add(Action.of("gathering-step", "Next step", "mdi2c-calendar-plus", "A", () -> roll.inCell(GatheringCell::addStep)));
        if (person.missesStep() || person.needsNoStep()) {
            keys.add(Action.of("gathering-none", person.needsNoStep() ? "Needs one after all" : "None needed", "mdi2c-check", "D",
                    () -> model.roll().act(model.deeds()::needsNoStep)));
        }
        Long talk = person.talkId();
        if (talk != null) {
            keys.add(edit(talk, "E"));
        }
        keys.add(open());
        return keys;
    }

    void iWasThere() {
        with(model.deeds()::iWasThere);
    }

    void emptyPocket() {
        with(pocket::empty);
    }

    /// No more cards: back to the list.
    void pocketDone() {
        pocket.done();
        model.roll().chooseFirst();
        view.focus();
    }

    private Action edit(long talk, String key) {
        return Action.of("gathering-edit", "Edit the entry", "mdi2p-pencil-outline", key, () -> links.forms().edit(talk));
    }

    private Action open() {
        return Action.of("gathering-open", "Open", "mdi2a-arrow-right", "Enter", () -> {
            GatheringRow row = model.roll().chosen().get();
            if (row != null && row.personId() != 0) {
                links.openPerson().accept(row.personId());
            }
        });
    }

    private void with(Consumer<Gathering> deed) {
        GatheringPage page = model.page().get();
        if (page != null && !page.isPlanned()) {
            deed.accept(page.gathering());
        }
    }
}

package app.klatch.gatherings;

import app.klatch.ui.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The names on which Enter was pressed before it was known whom they mean, each with its gathering. One after the other is
/// looked up, and only once what the one before it led to is written: a new name that is entered twice is one person.
final class NamesEntered {
    private record Entered(long gatheringId, String name) {}

    private record Known(Optional<GatheringPage> page, List<Regular> found) {}

    private final GatheringRooms rooms;
    private final Background background;
    private final BiConsumer<GatheringPage, GatheringRow> act;
    private final Deque<Entered> waiting = new ArrayDeque<>();
    private boolean busy;

    /// `act` does what Enter does, with the page as it is by then and the line that the name means there.
    NamesEntered(GatheringRooms rooms, Background background, BiConsumer<GatheringPage, GatheringRow> act) {
        this.rooms = rooms;
        this.background = background;
        this.act = act;
    }

    /// Whether a name has to wait for those before it.
    boolean isBusy() {
        return busy;
    }

    void add(long gatheringId, String name) {
        waiting.add(new Entered(gatheringId, name));
        if (!busy) {
            next();
        }
    }

    /// Lets every name wait until what was just asked for is done.
    void rest() {
        busy = true;
        background.whenIdle(this::next);
    }

    private void next() {
        Entered entered = waiting.poll();
        busy = entered != null;
        if (entered != null) {
            background.run(() -> new Known(rooms.read(entered.gatheringId()), rooms.find(entered.name())), known -> known.page()
                    .ifPresent(page -> GatheringRowsRule.entered(page, entered.name(), known.found()).ifPresent(row -> act.accept(page, row))));
            rest();                                                     // also after a reading that failed
        }
    }
}

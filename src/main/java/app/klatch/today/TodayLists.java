package app.klatch.today;

import org.jspecify.annotations.Nullable;

/// All that the page shows, as of one moment. `next` is null when nothing is planned; `nobody` when the log is empty.
record TodayLists(Bounded<FollowUpRow> followUps, Bounded<WaitingRow> waiting, Bounded<PlateRow> plates,
        Bounded<MetRow> met, Bounded<NextGatheringRow> gathering, @Nullable NextUp next, boolean nobody) {
    /// How many things want attention. Of those waiting and of the plates only as many as the page asks for: a
    /// shelf of old ones is no alarm.
    int things() {
        return followUps.total() + Math.min(waiting.total(), Section.WAITING.atMost())
                + Math.min(plates.total(), Section.PLATES.atMost()) + met.total();
    }
}

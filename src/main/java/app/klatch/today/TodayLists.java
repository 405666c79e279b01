package app.klatch.today;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that the page shows, as of one moment. `agenda` is by person what is to be talked about next time, in words. `next` is null
/// when nothing is planned; `nobody` when the log is empty.
record TodayLists(Bounded<FollowUpRow> followUps, Bounded<WaitingRow> waiting, Bounded<PlateRow> plates,
        Bounded<MetRow> met, Bounded<FollowUpRow> theirs, Bounded<NextGatheringRow> gathering, Map<Long, String> agenda,
        @Nullable NextUp next, boolean nobody) {
    TodayLists {
        agenda = Map.copyOf(agenda);
    }

    TodayLists withAgenda(Map<Long, String> lines) {
        return new TodayLists(followUps, waiting, plates, met, theirs, gathering, lines, next, nobody);
    }

    /// How many things want attention. Of those waiting and of the plates only as many as the page asks for: a
    /// shelf of old ones is no alarm.
    int things() {
        return followUps.total() + Math.min(waiting.total(), Section.WAITING.atMost())
                + Math.min(plates.total(), Section.PLATES.atMost()) + met.total() + theirs.total();
    }
}

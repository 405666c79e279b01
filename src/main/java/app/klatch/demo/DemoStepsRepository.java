package app.klatch.demo;

import java.time.Clock;
import java.util.IdentityHashMap;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Writes the follow-ups. Each was made by the last talk before it was due.
final class DemoStepsRepository {
    private final Handle handle;
    private final SampleUids uids;
    private final Clock clock;

    DemoStepsRepository(Handle handle, SampleUids uids, Clock clock) {
        this.handle = handle;
        this.uids = uids;
        this.clock = clock;
    }

    void add(List<SamplePerson> people, IdentityHashMap<Talk, Long> talkIds) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO follow_up (uid, person_id, interaction_id, owner, due, time, text, state, snoozed_until, closed_at, created_at,
                  created_zone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < people.size(); i++) {
                SamplePerson person = people.get(i);
                for (Step step : person.steps()) {
                    Talk made = madeBy(step, person);
                    var day = made == null ? person.met() : made.day();
                    batch.add(uids.next(day), i + 1L, talkIds.get(made), step.owner().name(), step.due().toString(),
                            step.time() == null ? null : step.time().toString(), step.text(), step.done() ? "DONE" : "OPEN",
                            step.snoozedUntil() == null ? null : step.snoozedUntil().toString(),
                            step.done() ? DemoPeopleRepository.evening(step.due(), clock) : null,
                            DemoPeopleRepository.evening(day, clock), clock.getZone().getId());
                }
            }
            DemoPeopleRepository.execute(batch);
        }
    }

    private static @Nullable Talk madeBy(Step step, SamplePerson person) {
        return person.talks().stream().filter(talk -> talk.day().isBefore(step.due())).reduce((_, later) -> later).orElse(null);
    }
}

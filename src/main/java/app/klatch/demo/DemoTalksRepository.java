package app.klatch.demo;

import java.time.Clock;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Writes the talks, in the order they come in.
final class DemoTalksRepository {
    private final Handle handle;
    private final SampleUids uids;
    private final Clock clock;

    DemoTalksRepository(Handle handle, SampleUids uids, Clock clock) {
        this.handle = handle;
        this.uids = uids;
        this.clock = clock;
    }

    /// Gives the id of each talk, of this very one and not of an equal one.
    IdentityHashMap<Talk, Long> add(List<Said> talks, Places places, Map<String, Long> platformIds, Map<Occasion, Long> gatheringIds) {
        IdentityHashMap<Talk, Long> ids = new IdentityHashMap<>();
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO interaction (id, uid, happened_on, precision, platform_id, gathering_id, channel, stance, started_by, depth, minutes,
                  note, outcome, enjoyed, created_at, created_zone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (Said said : talks) {
                Talk talk = said.talk();
                Detail detail = talk.detail();
                long id = ids.size() + 1L;
                ids.put(talk, id);
                batch.add(id, uids.next(talk.day()), talk.day().toString(), detail.precision().name(),
                        talk.place() == null ? null : platformIds.get(talk.place()), gatheringIds.get(said.occasion(places)),
                        talk.channel().name(), talk.stance().name(), talk.startedBy() == null ? null : talk.startedBy().name(),
                        detail.depth() == null ? null : detail.depth().name(), detail.minutes(), talk.note(), detail.outcome(), detail.enjoyed(),
                        DemoPeopleRepository.evening(talk.day(), clock), clock.getZone().getId());
            }
            DemoPeopleRepository.execute(batch);
        }
        addPeople(talks, ids);
        return ids;
    }

    private void addPeople(List<Said> talks, IdentityHashMap<Talk, Long> ids) {
        try (PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO interaction_person (interaction_id, person_id, no_next_step) VALUES (?, ?, ?)")) {
            for (Said said : talks) {
                Set<Long> people = new HashSet<>();
                said.people().stream().filter(people::add)
                        .forEach(person -> batch.add(ids.get(said.talk()), person, said.talk().detail().settled()));
            }
            DemoPeopleRepository.execute(batch);
        }
    }
}

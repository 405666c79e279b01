package app.klatch.demo;

import app.klatch.names.Folding;
import app.klatch.platforms.Platform;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Writes platforms, gatherings and talks. Talks go in by day, so that a later one has the larger id, as in a log that was lived.
final class DemoTalksRepository {
    private record Occasion(String place, LocalDate day) {}

    private record Said(long person, Talk talk) {}

    private final Handle handle;
    private final SampleUids uids;
    private final Clock clock;

    DemoTalksRepository(Handle handle, SampleUids uids, Clock clock) {
        this.handle = handle;
        this.uids = uids;
        this.clock = clock;
    }

    /// Adds the platforms that the file has not, and says the ids of all.
    Map<String, Long> addPlatforms(Places places) {
        Map<String, Long> ids = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        for (Platform platform : places.all()) {
            ids.put(platform.name(), platform.id() > 0 ? platform.id() : handle.createUpdate(
                    "INSERT INTO platform (uid, name, folded, kind, side) VALUES (?, ?, ?, ?, ?)")
                    .bind(0, uids.next(today)).bind(1, platform.name()).bind(2, Folding.fold(platform.name()))
                    .bind(3, platform.kind()).bind(4, platform.side())
                    .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
        }
        return ids;
    }

    void add(List<SamplePerson> people, Places places, Map<String, Long> platformIds) {
        List<Said> talks = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            long id = i + 1L;
            people.get(i).talks().forEach(talk -> talks.add(new Said(id, talk)));
        }
        talks.sort(Comparator.comparing((Said said) -> said.talk().day()).thenComparingLong(Said::person));
        addTalks(talks, addGatherings(talks, places, platformIds), platformIds);
    }

    private Map<Occasion, Long> addGatherings(List<Said> talks, Places places, Map<String, Long> platformIds) {
        Map<Occasion, Long> ids = new HashMap<>();
        Set<String> there = new HashSet<>();
        try (PreparedBatch gatherings = handle.prepareBatch("INSERT INTO gathering (id, uid, platform_id, happened_on) VALUES (?, ?, ?, ?)");
                PreparedBatch attendances = handle.prepareBatch("INSERT INTO attendance (uid, gathering_id, person_id) VALUES (?, ?, ?)")) {
            for (Said said : talks) {
                Talk talk = said.talk();
                if (!places.isGathering(talk.place())) {
                    continue;
                }
                Occasion occasion = new Occasion(talk.place(), talk.day());
                long id = ids.computeIfAbsent(occasion, _ -> ids.size() + 1L);
                if (id > gatherings.size()) {
                    gatherings.add(id, uids.next(talk.day()), platformIds.get(talk.place()), talk.day().toString());
                }
                if (there.add(id + " " + said.person())) {
                    attendances.add(uids.next(talk.day()), id, said.person());
                }
            }
            DemoPeopleRepository.execute(gatherings);
            DemoPeopleRepository.execute(attendances);
        }
        return ids;
    }

    private void addTalks(List<Said> talks, Map<Occasion, Long> gatheringIds, Map<String, Long> platformIds) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO interaction (id, uid, happened_on, platform_id, gathering_id, channel, stance, started_by, note,
                  created_at, created_zone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
                PreparedBatch people = handle.prepareBatch("INSERT INTO interaction_person (interaction_id, person_id) VALUES (?, ?)")) {
            for (int i = 0; i < talks.size(); i++) {
                long id = i + 1L;
                Talk talk = talks.get(i).talk();
                Long platform = talk.place() == null ? null : platformIds.get(talk.place());
                Long gathering = talk.place() == null ? null : gatheringIds.get(new Occasion(talk.place(), talk.day()));
                batch.add(id, uids.next(talk.day()), talk.day().toString(), platform, gathering, talk.channel().name(),
                        talk.stance().name(), talk.startedBy() == null ? null : talk.startedBy().name(), talk.note(),
                        DemoPeopleRepository.evening(talk.day(), clock), clock.getZone().getId());
                people.add(id, talks.get(i).person());
            }
            DemoPeopleRepository.execute(batch);
            DemoPeopleRepository.execute(people);
        }
    }
}

package app.klatch.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Writes the gatherings that the talks tell of and those of which more is known, and who was there or is expected.
final class DemoGatheringsRepository {
    private final Handle handle;
    private final SampleUids uids;
    private final Places places;
    private final Map<Occasion, Long> ids = new LinkedHashMap<>();

    DemoGatheringsRepository(Handle handle, SampleUids uids, Places places) {
        this.handle = handle;
        this.uids = uids;
        this.places = places;
    }

    /// Gives the gatherings' ids.
    Map<Occasion, Long> add(List<Said> talks, List<Meeting> meetings, List<SamplePerson> people, Map<String, Long> platformIds,
            Map<String, Long> seriesIds) {
        Map<Occasion, Meeting> known = new LinkedHashMap<>();
        meetings.forEach(meeting -> known.put(new Occasion(meeting.place(), meeting.day()), meeting));
        for (Said said : talks) {
            Occasion occasion = said.occasion(places);
            if (occasion != null) {
                ids.computeIfAbsent(occasion, _ -> ids.size() + 1L);
            }
        }
        known.keySet().forEach(occasion -> ids.computeIfAbsent(occasion, _ -> ids.size() + 1L));
        addGatherings(known, platformIds, seriesIds);
        addAttendances(talks, known, people);
        return ids;
    }

    private void addGatherings(Map<Occasion, Meeting> known, Map<String, Long> platformIds, Map<String, Long> seriesIds) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO gathering (id, uid, platform_id, happened_on, name, starts_at, note, series_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            ids.forEach((occasion, id) -> {
                Meeting meeting = known.get(occasion);
                Long series = inSeries(occasion) ? seriesIds.get(occasion.place()) : null;
                batch.add(id, uids.next(occasion.day()), platformIds.get(occasion.place()), occasion.day().toString(),
                        meeting == null ? null : meeting.name(), meeting == null ? usualStart(occasion) : meeting.startsAt(),
                        meeting == null ? null : meeting.note(), series);
            });
            DemoPeopleRepository.execute(batch);
        }
    }

    private boolean inSeries(Occasion occasion) {
        Beat beat = places.beat(occasion.place());
        return beat != null && !occasion.day().isBefore(beat.first());
    }

    private @Nullable String usualStart(Occasion occasion) {
        Beat beat = places.beat(occasion.place());
        return beat == null ? null : beat.startsAt();
    }

    private void addAttendances(List<Said> talks, Map<Occasion, Meeting> known, List<SamplePerson> people) {
        Set<String> there = new HashSet<>();
        try (PreparedBatch batch = handle.prepareBatch("INSERT INTO attendance (uid, gathering_id, person_id) VALUES (?, ?, ?)")) {
            for (Said said : talks) {
                Occasion occasion = said.occasion(places);
                if (occasion != null) {
                    said.people().forEach(person -> attend(batch, there, occasion, person));
                }
            }
            Map<String, Long> byName = byName(people);
            known.forEach((occasion, meeting) -> meeting.there().stream().filter(byName::containsKey)
                    .forEach(name -> attend(batch, there, occasion, byName.get(name))));
            DemoPeopleRepository.execute(batch);
        }
    }

    private void attend(PreparedBatch batch, Set<String> there, Occasion occasion, Long person) {
        long gathering = ids.get(occasion);
        if (there.add(gathering + " " + person)) {
            batch.add(uids.next(occasion.day()), gathering, person);
        }
    }

    private static Map<String, Long> byName(List<SamplePerson> people) {
        Map<String, Long> byName = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            byName.put(people.get(i).shownName(), i + 1L);
        }
        return byName;
    }
}

package app.klatch.demo;

import app.klatch.names.Folding;
import app.klatch.people.PersonFields;
import app.klatch.plates.Plate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Writes people and what belongs to them alone. The person at place i of the list gets the id i + 1.
final class DemoPeopleRepository {
    private static final LocalTime EVENING = LocalTime.of(18, 30);

    private interface Taker {
        void take(long id, SamplePerson person, LocalDate met);
    }

    private final Handle handle;
    private final SampleUids uids;
    private final Clock clock;

    DemoPeopleRepository(Handle handle, SampleUids uids, Clock clock) {
        this.handle = handle;
        this.uids = uids;
        this.clock = clock;
    }

    /// What hangs on a person goes in before the person: the search line is then written once, and not anew with every address.
    void add(List<SamplePerson> people, Map<String, Long> platformIds) {
        addContacts(people, platformIds);
        addAbout(people);
        addTies(people);
        addPersons(people);
    }

    private void addContacts(List<SamplePerson> people, Map<String, Long> platformIds) {
        try (PreparedBatch points = handle.prepareBatch("INSERT INTO contact_point (uid, person_id, kind, value, label) VALUES (?, ?, ?, ?, ?)");
                PreparedBatch presences = handle.prepareBatch("INSERT INTO presence (uid, person_id, platform_id, handle, url) VALUES (?, ?, ?, ?, ?)")) {
            each(people, (id, person, met) -> {
                person.points().forEach(p -> points.add(uids.next(met), id, p.kind().name(), p.value(), p.label()));
                person.profiles().forEach(p -> presences.add(uids.next(met), id, platformIds.get(p.platform()), p.handle(), p.url()));
            });
            List.of(points, presences).forEach(DemoPeopleRepository::execute);
        }
    }

    private void addAbout(List<SamplePerson> people) {
        try (PreparedBatch interests = handle.prepareBatch("INSERT INTO interest (uid, person_id, name, sort, sphere) VALUES (?, ?, ?, ?, ?)");
                PreparedBatch roles = handle.prepareBatch("INSERT INTO role (uid, person_id, name) VALUES (?, ?, ?)");
                PreparedBatch names = handle.prepareBatch("INSERT INTO other_name (uid, person_id, name, folded) VALUES (?, ?, ?, ?)");
                PreparedBatch days = handle.prepareBatch("INSERT INTO important_date (uid, person_id, day, label) VALUES (?, ?, ?, ?)")) {
            each(people, (id, person, met) -> {
                person.likes().forEach(like -> interests.add(uids.next(met), id, like.name(), like.sort(), like.sphere()));
                person.about().roles().forEach(role -> roles.add(uids.next(met), id, role));
                person.about().otherNames().forEach(name -> names.add(uids.next(met), id, name, Folding.fold(name)));
                person.about().days().forEach(day -> days.add(uids.next(met), id, day.day(), day.label()));
            });
            List.of(interests, roles, names, days).forEach(DemoPeopleRepository::execute);
        }
    }

    private void addTies(List<SamplePerson> people) {
        LocalDate today = LocalDate.now(clock);
        try (PreparedBatch plates = handle.prepareBatch("""
                    INSERT INTO plate (uid, person_id, ideal, worst, resting_since, skipped_on, snoozed_until, snoozed_on)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)""");
                PreparedBatch led = handle.prepareBatch("INSERT INTO introduced_by (uid, person_id, introducer_id) VALUES (?, ?, ?)")) {
            each(people, (id, person, met) -> {
                SamplePlate sample = person.plate();
                if (sample != null) {
                    Plate plate = sample.plate();
                    plates.add(uids.next(met), id, plate.ideal(), plate.worst(), sample.restingSince(today), sample.skippedOn(today),
                            sample.snoozedUntil(today), sample.snoozedOn(today));
                }
                if (person.introducer() != null) {
                    led.add(uids.next(met), id, person.introducer() + 1L);
                }
            });
            List.of(plates, led).forEach(DemoPeopleRepository::execute);
        }
    }

    private void addPersons(List<SamplePerson> people) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO person (id, uid, name, folded, company, title, closeness, birthday, note, do_not_mention,
                  created_at, created_zone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            each(people, (id, person, met) -> {
                PersonFields fields = person.fields();
                batch.add(id, uids.next(met), fields.name(), Folding.fold(person.shownName()), fields.company(),
                        fields.title(), fields.closeness() == null ? null : fields.closeness().name(), fields.birthday(), fields.note(),
                        person.about().doNotMention(), evening(met, clock), clock.getZone().getId());
            });
            execute(batch);
        }
    }

    private static void each(List<SamplePerson> people, Taker taker) {
        for (int i = 0; i < people.size(); i++) {
            taker.take(i + 1L, people.get(i), people.get(i).met());
        }
    }

    /// That day's evening as an instant, but never later than now.
    static String evening(LocalDate day, Clock clock) {
        var evening = day.atTime(EVENING).atZone(clock.getZone()).toInstant();
        return (evening.isAfter(clock.instant()) ? clock.instant() : evening).toString();
    }

    static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}

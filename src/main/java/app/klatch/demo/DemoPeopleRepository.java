package app.klatch.demo;

import app.klatch.names.Folding;
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

    private final Handle handle;
    private final SampleUids uids;
    private final Clock clock;

    DemoPeopleRepository(Handle handle, SampleUids uids, Clock clock) {
        this.handle = handle;
        this.uids = uids;
        this.clock = clock;
    }

    void add(List<SamplePerson> people, Map<String, Long> platformIds) {
        try (PreparedBatch points = handle.prepareBatch("INSERT INTO contact_point (uid, person_id, kind, value) VALUES (?, ?, ?, ?)");
                PreparedBatch interests = handle.prepareBatch("INSERT INTO interest (uid, person_id, name) VALUES (?, ?, ?)");
                PreparedBatch presences = handle.prepareBatch("INSERT INTO presence (uid, person_id, platform_id, handle) VALUES (?, ?, ?, ?)");
                PreparedBatch plates = handle.prepareBatch("INSERT INTO plate (uid, person_id, ideal, worst) VALUES (?, ?, ?, ?)");
                PreparedBatch led = handle.prepareBatch("INSERT INTO introduced_by (uid, person_id, introducer_id) VALUES (?, ?, ?)")) {
            for (int i = 0; i < people.size(); i++) {
                long id = i + 1L;
                SamplePerson person = people.get(i);
                LocalDate met = person.met();
                person.emails().forEach(email -> points.add(uids.next(met), id, "EMAIL", email));
                person.phones().forEach(phone -> points.add(uids.next(met), id, "PHONE", phone));
                person.interests().forEach(interest -> interests.add(uids.next(met), id, interest));
                person.profiles().forEach(p -> presences.add(uids.next(met), id, platformIds.get(p.platform()), p.handle()));
                Plate plate = person.plate();
                if (plate != null) {
                    plates.add(uids.next(met), id, plate.ideal().toString(), plate.worst() == null ? null : plate.worst().toString());
                }
                if (person.introducer() != null) {
                    led.add(uids.next(met), id, person.introducer() + 1L);
                }
            }
            List.of(points, interests, presences, plates, led).forEach(DemoPeopleRepository::execute);
        }
        addPersons(people);
        addSteps(people);
    }

    private void addPersons(List<SamplePerson> people) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO person (id, uid, name, folded, company, title, closeness, birthday, note, created_at, created_zone)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < people.size(); i++) {
                SamplePerson person = people.get(i);
                var fields = person.fields();
                batch.add(i + 1L, uids.next(person.met()), fields.name(), Folding.fold(person.shownName()), fields.company(),
                        fields.title(), fields.closeness() == null ? null : fields.closeness().name(), fields.birthday(), fields.note(),
                        evening(person.met(), clock), clock.getZone().getId());
            }
            execute(batch);
        }
    }

    private void addSteps(List<SamplePerson> people) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO follow_up (uid, person_id, owner, due, time, text, state, snoozed_until, closed_at, created_at, created_zone)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < people.size(); i++) {
                SamplePerson person = people.get(i);
                for (Step step : person.steps()) {
                    LocalDate made = made(step, person);
                    batch.add(uids.next(made), i + 1L, step.owner().name(), step.due().toString(),
                            step.time() == null ? null : step.time().toString(), step.text(), step.done() ? "DONE" : "OPEN",
                            step.snoozedUntil() == null ? null : step.snoozedUntil().toString(),
                            step.done() ? evening(step.due(), clock) : null, evening(made, clock), clock.getZone().getId());
                }
            }
            execute(batch);
        }
    }

    /// A step was made on the last day they talked before it was due.
    private static LocalDate made(Step step, SamplePerson person) {
        return person.talks().stream().map(Talk::day).filter(day -> day.isBefore(step.due()))
                .reduce((_, later) -> later).orElse(person.met());
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

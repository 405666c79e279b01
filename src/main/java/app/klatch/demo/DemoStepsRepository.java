package app.klatch.demo;

import app.klatch.followups.FollowUp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Writes the follow-ups and the lines for the next talk. Each was made by the last talk before it was due.
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
        try (PreparedBatch steps = handle.prepareBatch("""
                INSERT INTO follow_up (uid, person_id, interaction_id, owner, due, time, text, state, drop_reason, snoozed_until, closed_at,
                  repeats, repeats_from, repeats_anchor, unless_answered, asked_on, created_at, created_zone)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
                PreparedBatch lines = handle.prepareBatch("""
                INSERT INTO agenda_line (uid, person_id, text, interaction_id, closed_at, created_at, created_zone)
                VALUES (?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < people.size(); i++) {
                SamplePerson person = people.get(i);
                for (Step step : person.steps()) {
                    Talk made = madeBy(step, person);
                    add(steps, i + 1L, step, made == null ? person.met() : made.day(), talkIds.get(made));
                }
                for (ForNextTime line : person.forNextTime()) {
                    add(lines, i + 1L, line, person.talks().getLast(), talkIds);
                }
            }
            DemoPeopleRepository.execute(steps);
            DemoPeopleRepository.execute(lines);
        }
    }

    private void add(PreparedBatch batch, long person, Step step, LocalDate made, @Nullable Long madeBy) {
        Step.Terms terms = step.terms();
        boolean repeats = terms.every() != null;
        batch.add(uids.next(made), person, madeBy, step.owner().name(), step.due().toString(),
                step.time() == null ? null : step.time().toString(), step.text(), step.state().name(), step.why(), day(step.snoozedUntil()),
                step.state() == FollowUp.State.OPEN ? null : DemoPeopleRepository.evening(step.due(), clock),
                repeats ? String.valueOf(terms.every()) : null, repeats ? terms.from().name() : null, repeats ? step.due().toString() : null,
                terms.unlessAnswered() ? 1 : 0, terms.unlessAnswered() ? made.toString() : null,
                DemoPeopleRepository.evening(made, clock), clock.getZone().getId());
    }

    private void add(PreparedBatch batch, long person, ForNextTime line, Talk newest, IdentityHashMap<Talk, Long> talkIds) {
        batch.add(uids.next(newest.day()), person, line.text(), line.talked() ? talkIds.get(newest) : null,
                line.talked() ? DemoPeopleRepository.evening(newest.day(), clock) : null,
                DemoPeopleRepository.evening(newest.day(), clock), clock.getZone().getId());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable Talk madeBy(Step step, SamplePerson person) {
        return person.talks().stream().filter(talk -> talk.day().isBefore(step.due())).reduce((_, later) -> later).orElse(null);
    }
}

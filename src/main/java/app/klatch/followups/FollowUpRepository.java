package app.klatch.followups;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// Follow-ups: adding, doing, snoozing, dropping.
public final class FollowUpRepository {
    private static final RowMapper<FollowUp> FOLLOW_UP = ConstructorMapper.of(FollowUp.class);

    private final Database database;
    private final Clock clock;

    public FollowUpRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public long add(NewFollowUp followUp) {
        return database.write("Add a follow-up", h -> h.createUpdate("""
                INSERT INTO follow_up (uid, person_id, interaction_id, owner, due, time, text, created_at, created_zone)
                VALUES (:uid, :personId, :interactionId, :owner, :due, :time, :text, :now, :zone)""")
                .bindMethods(followUp).bind("uid", Uids.next(clock))
                .bind("now", clock.instant()).bind("zone", clock.getZone().getId())
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
    }

    /// A person's follow-ups: the open ones by due day, then the closed ones, newest first.
    public List<FollowUp> of(long personId) {
        return database.read(h -> h.createQuery("""
                SELECT * FROM follow_up WHERE person_id = ?
                ORDER BY state <> 'OPEN', iif(state = 'OPEN', due, NULL), time, closed_at DESC, id""")
                .bind(0, personId).map(FOLLOW_UP).list());
    }

    public void done(long id) {
        close(id, "Mark as done", FollowUp.State.DONE, null);
    }

    public void drop(long id, @Nullable String reason) {
        close(id, "Drop a follow-up", FollowUp.State.DROPPED, reason);
    }

    public void snooze(long id, LocalDate until) {
        database.write("Snooze a follow-up", h -> h.createUpdate("UPDATE follow_up SET snoozed_until = ? WHERE id = ?")
                .bind(0, until).bind(1, id).execute());
    }

    /// A new due day takes an old snooze away.
    public void change(long id, LocalDate due, @Nullable LocalTime time, String text) {
        database.write("Edit a follow-up", h -> h.createUpdate("""
                UPDATE follow_up SET snoozed_until = iif(due = :due, snoozed_until, NULL), due = :due, time = :time, text = :text
                WHERE id = :id""")
                .bind("due", due).bind("time", time).bind("text", text).bind("id", id).execute());
    }

    /// Hands a step over: mine to do, or theirs while I wait.
    public void own(long id, Owner owner) {
        database.write("Edit a follow-up", h -> h.createUpdate("UPDATE follow_up SET owner = ? WHERE id = ?")
                .bind(0, owner).bind(1, id).execute());
    }

    /// Opens a step again that was done or dropped.
    public void reopen(long id) {
        database.write("Reopen a follow-up", h -> h.execute(
                "UPDATE follow_up SET state = 'OPEN', closed_at = NULL, drop_reason = NULL WHERE id = ?", id));
    }

    private void close(long id, String label, FollowUp.State state, @Nullable String reason) {
        database.write(label, h -> h.createUpdate(
                "UPDATE follow_up SET state = :state, drop_reason = :reason, closed_at = :now WHERE id = :id")
                .bind("state", state).bind("reason", reason).bind("now", clock.instant()).bind("id", id).execute());
    }

    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("follow_up"), action);
    }
}

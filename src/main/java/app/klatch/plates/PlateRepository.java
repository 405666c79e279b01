package app.klatch.plates;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/// Plates, at most one for each person. Every deed is one write; how a plate stands then is for [StandingRepository] to say.
public final class PlateRepository {
    private static final RowMapper<Plate> PLATE = ConstructorMapper.of(Plate.class);

    private final Database database;
    private final Clock clock;

    public PlateRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The intervals, of a plate at rest too.
    public Optional<Plate> of(long personId) {
        return database.read(h -> h.createQuery("SELECT ideal, worst FROM plate WHERE person_id = ?")
                .bind(0, personId).map(PLATE).findFirst());
    }

    /// Gives somebody a plate, or another rhythm: a snooze and a skip stay as they were; a plate at rest spins again.
    public void set(long personId, Plate plate) {
        database.write("Change the plate", h -> h.createUpdate("""
                INSERT INTO plate (uid, person_id, ideal, worst) VALUES (:uid, :person, :ideal, :worst)
                ON CONFLICT (person_id) DO UPDATE SET ideal = excluded.ideal, worst = excluded.worst, resting_since = NULL""")
                .bindMethods(plate).bind("uid", Uids.next(clock)).bind("person", personId).execute());
    }

    /// Lets the plate keep quiet until that day. When it is due stays as it is; whatever fills it from today on ends the snooze.
    public void snooze(long personId, LocalDate until) {
        write("Snooze the plate", personId, "snoozed_until = :day, snoozed_on = :today", until);
    }

    /// Ends a snooze.
    public void endSnooze(long personId) {
        write("End the snooze", personId, "snoozed_until = NULL, snoozed_on = NULL", null);
    }

    /// Lets this round go without a touch: the next one counts from today, and a snooze is over with the round it was for.
    public void skip(long personId) {
        write("Skip the plate once", personId, "skipped_on = :today, snoozed_until = NULL, snoozed_on = NULL", null);
    }

    /// Counts this round as it was counted before it was let go.
    public void endSkip(long personId) {
        write("Take the skip back", personId, "skipped_on = NULL", null);
    }

    /// Lets the plate rest; its intervals stay for when it spins again.
    public void rest(long personId) {
        write("Let the plate rest", personId, "resting_since = :today, snoozed_until = NULL, snoozed_on = NULL", null);
    }

    /// Lets a plate at rest spin again, counting as it did.
    public void wake(long personId) {
        write("Let the plate spin again", personId, "resting_since = NULL", null);
    }

    private void write(String label, long personId, String change, @Nullable LocalDate day) {
        database.write(label, h -> h.createUpdate("UPDATE plate SET " + change + " WHERE person_id = :person")
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bind("day", day).bind("today", LocalDate.now(clock)).bind("person", personId).execute());
    }
}

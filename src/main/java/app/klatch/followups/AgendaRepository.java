package app.klatch.followups;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// Agenda lines: what to talk about with somebody next time.
public final class AgendaRepository {
    static final String OPEN = """
            SELECT a.id, a.person_id, a.text, 'OPEN' AS state, NULL AS talked_on
            FROM json_each(:people) chosen CROSS JOIN agenda_line a ON a.person_id = chosen.value AND a.closed_at IS NULL
            ORDER BY chosen.key, a.id""";
    private static final RowMapper<AgendaLine> LINE = ConstructorMapper.of(AgendaLine.class);

    private final Database database;
    private final Clock clock;

    public AgendaRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// What is still to be talked about with this person, in the order it was written down.
    public List<AgendaLine> open(long personId) {
        return open(List.of(personId));
    }

    /// The same for several, person by person.
    public List<AgendaLine> open(List<Long> people) {
        return database.read(h -> h.createQuery(OPEN).bind("people", people.toString()).map(LINE).list());
    }

    /// All lines of a person: the open ones as they were written down, then the closed ones, newest first.
    public List<AgendaLine> of(long personId) {
        return database.read(h -> h.createQuery("""
                SELECT a.id, a.person_id, a.text, i.happened_on AS talked_on,
                  CASE WHEN a.closed_at IS NULL THEN 'OPEN' WHEN a.dropped THEN 'DROPPED' ELSE 'TALKED' END AS state
                FROM agenda_line a LEFT JOIN interaction i ON i.id = a.interaction_id
                WHERE a.person_id = ? ORDER BY a.closed_at IS NOT NULL, a.closed_at DESC, a.id""")
                .bind(0, personId).map(LINE).list());
    }

    public long add(long personId, String text) {
        return database.write("Add a line for the next talk", h -> h.createUpdate("""
                INSERT INTO agenda_line (uid, person_id, text, created_at, created_zone) VALUES (?, ?, ?, ?, ?)""")
                .bind(0, Uids.next(clock)).bind(1, personId).bind(2, text.strip())
                .bind(3, clock.instant()).bind(4, clock.getZone().getId())
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
    }

    public void change(long id, String text) {
        database.write("Edit a line for the next talk", h -> h.execute("UPDATE agenda_line SET text = ? WHERE id = ?", text.strip(), id));
    }

    /// Talked about, in that interaction if one is named. A line that is closed already stays as it is.
    public void talked(long id, @Nullable Long interactionId) {
        close("Talked about it", id, interactionId, false);
    }

    /// Let go without talking about it.
    public void drop(long id) {
        close("Drop a line for the next talk", id, null, true);
    }

    public void reopen(long id) {
        database.write("Reopen a line for the next talk", h -> h.execute(
                "UPDATE agenda_line SET closed_at = NULL, interaction_id = NULL, dropped = 0 WHERE id = ?", id));
    }

    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("agenda_line"), action);
    }

    private void close(String label, long id, @Nullable Long interactionId, boolean dropped) {
        database.write(label, h -> h.createUpdate("""
                UPDATE agenda_line SET closed_at = :now, interaction_id = :interaction, dropped = :dropped
                WHERE id = :id AND closed_at IS NULL""")
                .bind("now", clock.instant()).bind("interaction", interactionId).bind("dropped", dropped).bind("id", id).execute());
    }
}

package app.klatch.transfer;

import app.klatch.db.Database;
import app.klatch.people.OpenSql;
import app.klatch.people.PersonRepository;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Reads the open follow-ups for a calendar.
final class CalendarRepository {
    private static final RowMapper<CalendarStep> STEP = ConstructorMapper.of(CalendarStep.class);

    private final Database database;

    CalendarRepository(Database database) {
        this.database = database;
    }

    /// All that want something, the earliest first; archived people left out.
    List<CalendarStep> open() {
        return database.read(h -> h.createQuery("""
                SELECT f.uid, f.owner, f.due, f.wanted, f.time, f.text, p.company, %s AS name
                FROM follow_up f JOIN person p ON p.id = f.person_id
                WHERE %s AND p.archived_at IS NULL
                ORDER BY f.wanted, f.time IS NULL, f.time, f.id""".formatted(PersonRepository.SHOWN_NAME, OpenSql.WANTED)).map(STEP).list());
    }
}

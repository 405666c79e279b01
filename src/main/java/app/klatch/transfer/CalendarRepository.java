package app.klatch.transfer;

import app.klatch.db.Database;
import app.klatch.people.OpenSql;
import app.klatch.people.PersonRepository;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Reads the follow-ups for a calendar: the open ones, and those that stopped being so lately.
final class CalendarRepository {
    /// One that wants nothing any more is told of as long as this: an export of when it was open may still be in a calendar.
    private static final int DAYS_BACK = 60;

    static final String STEPS = """
            SELECT f.uid, f.owner, f.due, f.wanted, f.time, f.text, p.company, %s AS name, %s AND p.archived_at IS NULL AS open
            FROM follow_up f JOIN person p ON p.id = f.person_id
            WHERE open OR f.closed_at >= :since OR (f.state = 'OPEN' AND (p.archived_at >= :since OR %s >= :since))
            ORDER BY NOT open, f.wanted, f.time IS NULL, f.time, f.id""".formatted(PersonRepository.SHOWN_NAME, OpenSql.WANTED, OpenSql.ANSWERED_ON);

    private static final RowMapper<CalendarStep> STEP = ConstructorMapper.of(CalendarStep.class);

    private final Database database;

    CalendarRepository(Database database) {
        this.database = database;
    }

    /// All that want something, the earliest first, but of archived people; then those of which that is over since the last sixty days.
    List<CalendarStep> steps(LocalDate today) {
        return database.read(h -> h.createQuery(STEPS).bind("since", today.minusDays(DAYS_BACK)).bind("today", today).map(STEP).list());
    }
}

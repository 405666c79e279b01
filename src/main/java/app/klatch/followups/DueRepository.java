package app.klatch.followups;

import app.klatch.db.Database;
import app.klatch.people.OpenSql;
import app.klatch.people.PersonRepository;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// The open follow-ups of everybody, by day.
public final class DueRepository {
    static final String UNTIL = """
            SELECT f.id, f.person_id, %s AS name, p.company, f.owner, f.due, f.wanted, f.time, f.text, f.repeats, f.repeats_from,
              f.unless_answered
            FROM follow_up f JOIN person p ON p.id = f.person_id
            WHERE %s AND f.wanted <= :day AND p.archived_at IS NULL
            ORDER BY f.wanted, f.time IS NULL, f.time, p.folded, f.id""".formatted(PersonRepository.SHOWN_NAME, OpenSql.WANTED);
    private static final RowMapper<DueFollowUp> DUE = ConstructorMapper.of(DueFollowUp.class);

    private final Database database;

    public DueRepository(Database database) {
        this.database = database;
    }

    /// Open follow-ups that want attention until that day, both ends included, as it stands `today`; the earliest first, archived people left out.
    public List<DueFollowUp> until(LocalDate day, LocalDate today) {
        return database.read(h -> h.createQuery(UNTIL).bind("day", day).bind("today", today).map(DUE).list());
    }
}

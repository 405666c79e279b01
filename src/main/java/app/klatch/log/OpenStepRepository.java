package app.klatch.log;

import app.klatch.db.Database;
import app.klatch.people.PersonRepository;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// The next steps of mine that are open with some people, the most wanted first.
final class OpenStepRepository {
    static final String OPEN = """
            SELECT f.id, %s AS person, f.due, f.text
            FROM json_each(:people) chosen CROSS JOIN follow_up f ON f.person_id = chosen.value AND f.state = 'OPEN'
            CROSS JOIN person p ON p.id = f.person_id
            WHERE f.owner = 'ME' ORDER BY f.wanted, f.id LIMIT 5""".formatted(PersonRepository.SHOWN_NAME);

    private static final RowMapper<OpenStep> STEP = ConstructorMapper.of(OpenStep.class);

    private final Database database;

    OpenStepRepository(Database database) {
        this.database = database;
    }

    /// At most five.
    List<OpenStep> with(List<Long> people) {
        return people.isEmpty() ? List.of()
                : database.read(h -> h.createQuery(OPEN).bind("people", people.toString()).map(STEP).list());
    }
}

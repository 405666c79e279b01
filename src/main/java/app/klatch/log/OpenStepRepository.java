package app.klatch.log;

import app.klatch.db.Database;
import app.klatch.followups.Owner;
import app.klatch.people.PersonRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// What is open with some people: next steps, the most wanted first, and what to talk about next time.
final class OpenStepRepository {
    static final int MOST = 5;

    /// Also those that were answered: what is logged now may be the answer.
    static final String OPEN = """
            SELECT f.id, %s AS person, f.owner, f.due, f.text
            FROM json_each(:people) chosen CROSS JOIN follow_up f ON f.person_id = chosen.value AND f.state = 'OPEN'
            CROSS JOIN person p ON p.id = f.person_id
            ORDER BY f.wanted, f.id LIMIT :most""".formatted(PersonRepository.SHOWN_NAME);

    static final String AGENDA = """
            SELECT a.id, %s AS person, a.text
            FROM json_each(:people) chosen CROSS JOIN agenda_line a ON a.person_id = chosen.value AND a.closed_at IS NULL
            CROSS JOIN person p ON p.id = a.person_id
            ORDER BY chosen.key, a.id LIMIT :most""".formatted(PersonRepository.SHOWN_NAME);

    private final Database database;

    OpenStepRepository(Database database) {
        this.database = database;
    }

    /// At most five of each.
    List<OpenStep> with(List<Long> people) {
        return people.isEmpty() ? List.of() : database.read(h -> {
            List<OpenStep> all = new ArrayList<>(steps(h, people));
            all.addAll(agenda(h, people));
            return all;
        });
    }

    private static List<OpenStep> steps(Handle h, List<Long> people) {
        return h.createQuery(OPEN).bind("people", people.toString()).bind("most", MOST).map((row, _) -> new OpenStep(
                new Tick(false, row.getLong("id")), row.getString("person"), Owner.valueOf(row.getString("owner")),
                LocalDate.parse(row.getString("due")), row.getString("text"))).list();
    }

    private static List<OpenStep> agenda(Handle h, List<Long> people) {
        return h.createQuery(AGENDA).bind("people", people.toString()).bind("most", MOST).map((row, _) -> new OpenStep(
                new Tick(true, row.getLong("id")), row.getString("person"), Owner.ME, null, row.getString("text"))).list();
    }
}

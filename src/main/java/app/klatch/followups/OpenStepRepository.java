package app.klatch.followups;

import app.klatch.db.Database;
import app.klatch.people.OpenSql;
import app.klatch.people.PersonRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// What is open with some people: next steps, the most wanted first, and what to talk about next time.
public final class OpenStepRepository {
    static final int MOST = 5;

    private static final String STEPS = """
            SELECT f.id, f.person_id, %s AS person, f.owner, f.due, f.text
            FROM json_each(:people) chosen CROSS JOIN follow_up f ON f.person_id = chosen.value AND f.state = 'OPEN'
            CROSS JOIN person p ON p.id = f.person_id
            """.formatted(PersonRepository.SHOWN_NAME);

    /// Also those that were answered: what is logged now may be the answer.
    static final String OPEN = STEPS + "ORDER BY f.wanted, f.id LIMIT :most";

    static final String MINE = STEPS + "WHERE f.owner = 'ME' AND " + OpenSql.WANTED + " ORDER BY f.wanted, f.id LIMIT :most";

    static final String AGENDA = """
            SELECT a.id, a.person_id, %s AS person, a.text
            FROM json_each(:people) chosen CROSS JOIN agenda_line a ON a.person_id = chosen.value AND a.closed_at IS NULL
            CROSS JOIN person p ON p.id = a.person_id
            ORDER BY chosen.key, a.id LIMIT :most""".formatted(PersonRepository.SHOWN_NAME);

    private static final int ALL = Integer.MAX_VALUE;

    private final Database database;

    public OpenStepRepository(Database database) {
        this.database = database;
    }

    /// At most five of each.
    public List<OpenStep> with(List<Long> people) {
        return open(people, h -> h.createQuery(OPEN), MOST);
    }

    /// All of mine that still wants something `today`, and all there is to talk about.
    public List<OpenStep> mine(List<Long> people, LocalDate today) {
        return open(people, h -> h.createQuery(MINE).bind("today", today), ALL);
    }

    /// Whether it is still open with its person, and this talk was with them: either may have been undone meanwhile, and its number
    /// given to another row.
    boolean isOpen(OpenStep step, long talk) {
        boolean talked = database.read(h -> h.createQuery("SELECT EXISTS (SELECT 1 FROM interaction_person WHERE interaction_id = ? AND person_id = ?)")
                .bind(0, talk).bind(1, step.personId()).mapTo(Boolean.class).one());
        return talked && open(List.of(step.personId()), h -> h.createQuery(OPEN), ALL).stream().anyMatch(now -> now.tick().equals(step.tick()));
    }

    private List<OpenStep> open(List<Long> people, Function<Handle, Query> steps, int most) {
        return people.isEmpty() ? List.of() : database.read(h -> {
            List<OpenStep> all = new ArrayList<>(steps(steps.apply(h), people, most));
            all.addAll(agenda(h, people, most));
            return all;
        });
    }

    private static List<OpenStep> steps(Query query, List<Long> people, int most) {
        return query.bind("people", people.toString()).bind("most", most).map((row, _) -> new OpenStep(
                new Tick(false, row.getLong("id")), row.getLong("person_id"), row.getString("person"), Owner.valueOf(row.getString("owner")),
                LocalDate.parse(row.getString("due")), row.getString("text"))).list();
    }

    private static List<OpenStep> agenda(Handle h, List<Long> people, int most) {
        return h.createQuery(AGENDA).bind("people", people.toString()).bind("most", most).map((row, _) -> new OpenStep(
                new Tick(true, row.getLong("id")), row.getLong("person_id"), row.getString("person"), Owner.ME, null, row.getString("text")))
                .list();
    }
}

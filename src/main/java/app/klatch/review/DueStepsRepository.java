package app.klatch.review;

import app.klatch.followups.Owner;
import app.klatch.interactions.DatePrecision;
import app.klatch.people.OpenSql;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// Steps 3 and 4: the follow-ups that are due, the latest first, and which of them are promises; and those meant only if they had
/// not answered, once they have.
final class DueStepsRepository {
    static final int MOST = 60;

    static final String DUE = """
            WITH due AS (
              SELECT f.*, NULL AS answered_on FROM follow_up f CROSS JOIN person ON person.id = f.person_id
              WHERE f.state = 'OPEN' AND f.wanted <= :today AND f.unless_answered = 0 AND person.archived_at IS NULL
              ORDER BY f.wanted DESC, f.time IS NULL, f.time, f.id LIMIT :limit),
            unless AS (
              SELECT f.*, %s AS answered_on FROM follow_up f INDEXED BY follow_up_unless CROSS JOIN person ON person.id = f.person_id
              WHERE f.state = 'OPEN' AND f.unless_answered = 1 AND person.archived_at IS NULL),
            every AS (SELECT * FROM due UNION ALL SELECT * FROM (
                SELECT * FROM unless WHERE wanted <= :today OR answered_on IS NOT NULL ORDER BY wanted DESC, id LIMIT :limit))
            SELECT e.id, e.uid, e.person_id, e.owner, e.due, e.wanted, e.time, e.text, e.answered_on,
              i.happened_on AS made_on, i.precision,
              e.owner = 'ME' AND (i.stance IS 'GAVE' OR i.note LIKE '%%promis%%' OR e.text LIKE '%%promis%%') AS promise
            FROM every e LEFT JOIN interaction i ON i.id = e.interaction_id
            ORDER BY e.wanted DESC, e.time IS NULL, e.time, e.id LIMIT :limit""".formatted(OpenSql.ANSWERED_ON);

    /// Those they have answered are asked about here too, so they count.
    static final String COUNT = """
            SELECT count(*) FROM follow_up f CROSS JOIN person ON person.id = f.person_id
            WHERE f.state = 'OPEN' AND f.wanted <= :today AND person.archived_at IS NULL""";

    private static final RowMapper<Due> STEP = ConstructorMapper.of(Due.class);

    private DueStepsRepository() {}

    static List<Due> due(Handle h, LocalDate today) {
        return h.createQuery(DUE).bind("today", today).bind("limit", MOST).map(STEP).list();
    }

    static int count(Handle h, LocalDate today) {
        return h.createQuery(COUNT).bind("today", today).mapTo(Integer.class).one();
    }

    /// A step as the file has it; `madeOn` is the interaction that made it.
    public record Due(long id, String uid, long personId, Owner owner, LocalDate due, LocalDate wanted, @Nullable LocalTime time,
            String text, @Nullable LocalDate answeredOn, @Nullable LocalDate madeOn, @Nullable DatePrecision precision, boolean promise) {
        ReviewKind kind() {
            return answeredOn != null ? ReviewKind.ANSWERED : promise ? ReviewKind.PROMISE
                    : owner == Owner.ME ? ReviewKind.MINE : ReviewKind.THEIRS;
        }

        Found found(LocalDate today) {
            return Found.of(kind(), "follow-up:" + uid, id, personId, StepReasonRule.of(this, today));
        }
    }
}

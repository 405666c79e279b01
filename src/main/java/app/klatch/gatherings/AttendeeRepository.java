package app.klatch.gatherings;

import app.klatch.db.Database;
import app.klatch.people.OpenSql;
import app.klatch.people.PersonRepository;
import app.klatch.platforms.Gathering;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Who is at a gathering with what came of it, and who uses to come to its platform.
public final class AttendeeRepository {
    /// How many regulars are offered to tick; anybody else is found by typing.
    static final int MOST_REGULARS = 500;

    /// Walks from the gathering to its people and from each of them by index. A talk of no said depth has the depth that the
    /// kind of place expects.
    static final String HERE = """
            WITH talks AS (
              SELECT ip.person_id, i.id, i.note, ip.no_next_step,
                coalesce(i.depth, iif(:kind = 'COFFEE_KLATCH', 'REAL', 'SURFACE')) = 'REAL' AS deep,
                (SELECT count(*) FROM interaction_person o WHERE o.interaction_id = i.id) = 1 AS alone
              FROM interaction i CROSS JOIN interaction_person ip ON ip.interaction_id = i.id
              WHERE i.gathering_id = :gathering AND i.stance <> 'BROADCAST'),
            talked AS (
              SELECT person_id, coalesce(max(iif(alone, id, NULL)), max(id)) AS talk_id,
                coalesce(max(iif(alone, note, NULL)), max(note)) AS note, max(deep) AS valuable, max(no_next_step) AS needs_no_step
              FROM talks GROUP BY person_id),
            next AS (
              SELECT f.person_id, min(f.wanted) AS step_on, f.text AS step_text, f.owner = 'THEM' AS step_is_theirs
              FROM attendance a CROSS JOIN follow_up f ON f.person_id = a.person_id AND %2$s
              WHERE a.gathering_id = :gathering GROUP BY f.person_id)
            SELECT p.id, %1$s AS name, p.company, t.talk_id, t.note, coalesce(t.valuable, 0) AS valuable,
              NOT EXISTS (SELECT 1 FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
                WHERE ip.person_id = p.id AND i.happened_on < :day)
              AND NOT EXISTS (SELECT 1 FROM attendance b JOIN gathering g ON g.id = b.gathering_id
                WHERE b.person_id = p.id AND g.happened_on < :day) AS is_new,
              n.step_on, n.step_text, coalesce(n.step_is_theirs, 0) AS step_is_theirs,
              EXISTS (SELECT 1 FROM follow_up f WHERE f.person_id = p.id AND f.state <> 'OPEN' AND f.closed_at >= :day) AS step_finished,
              coalesce(t.needs_no_step, 0) AS needs_no_step
            FROM attendance a CROSS JOIN person p ON p.id = a.person_id
            LEFT JOIN talked t ON t.person_id = p.id LEFT JOIN next n ON n.person_id = p.id
            WHERE a.gathering_id = :gathering ORDER BY p.folded, p.id""".formatted(PersonRepository.SHOWN_NAME, OpenSql.WANTED);

    static final String REGULARS = """
            WITH come AS (
              SELECT a.person_id, count(*) AS times, sum(g.series_id = :series) AS of_series, max(g.happened_on) AS last_on
              FROM gathering g CROSS JOIN attendance a ON a.gathering_id = g.id
              WHERE g.platform_id = :platform AND g.happened_on < :day GROUP BY a.person_id)
            SELECT p.id, %s AS name, p.company, come.times, come.last_on
            FROM come CROSS JOIN person p ON p.id = come.person_id WHERE p.archived_at IS NULL
            ORDER BY of_series DESC, times DESC, last_on DESC, p.folded, p.id LIMIT :limit""".formatted(PersonRepository.SHOWN_NAME);

    private static final RowMapper<Attendee> ATTENDEE = ConstructorMapper.of(Attendee.class);
    private static final RowMapper<Regular> REGULAR = ConstructorMapper.of(Regular.class);

    private final Database database;

    public AttendeeRepository(Database database) {
        this.database = database;
    }

    /// By name; one statement for any number of people.
    List<Attendee> here(Gathering gathering, LocalDate today) {
        return database.read(h -> h.createQuery(HERE).bind("gathering", gathering.id()).bind("kind", gathering.kind())
                .bind("day", gathering.happenedOn()).bind("today", today).map(ATTENDEE).list());
    }

    /// Who came before; who is expected at another date to come has not come yet.
    List<Regular> regulars(Gathering gathering, LocalDate today) {
        LocalDate until = gathering.isPlanned(today) ? today.plusDays(1) : gathering.happenedOn();
        return database.read(h -> h.createQuery(REGULARS).bind("series", gathering.seriesId())
                .bind("platform", gathering.platformId()).bind("day", until).bind("limit", MOST_REGULARS)
                .map(REGULAR).list());
    }

    /// Whether the platform is archived or closed.
    boolean isClosed(long platformId) {
        return database.read(h -> h.createQuery("SELECT archived_at IS NOT NULL OR closed_year IS NOT NULL FROM platform WHERE id = ?")
                .bind(0, platformId).mapTo(Boolean.class).one());
    }

    Runnable onChange(Runnable action) {
        return database.onChange(List.of("gathering", "attendance", "series", "series_skip", "platform", "person", "contact_point", "presence",
                "interaction", "interaction_person", "follow_up"), action);
    }
}

package app.klatch.review;

import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Stance;
import app.klatch.people.Closeness;
import app.klatch.people.PersonRepository;
import app.klatch.platforms.Side;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// What stands beside every item: who they are, and what was last talked about; one statement for any number of people.
final class BesideRepository {
    static final String BESIDE = """
            WITH chosen AS MATERIALIZED (
              SELECT value AS person_id, (SELECT i.id FROM interaction_person ip CROSS JOIN interaction i ON i.id = ip.interaction_id
                WHERE ip.person_id = value AND i.stance <> 'BROADCAST' AND i.happened_on <= :today
                ORDER BY i.happened_on DESC, i.id DESC LIMIT 1) AS last_id
              FROM json_each(:people))
            SELECT p.id, %s AS name, p.company, p.closeness, p.birthday,
              (SELECT group_concat(name, ', ') FROM (SELECT pl.name, min(s.id) FROM presence s JOIN platform pl ON pl.id = s.platform_id
                WHERE s.person_id = p.id GROUP BY pl.id ORDER BY 2 LIMIT 3)) AS places,
              (SELECT a.text FROM agenda_line a WHERE a.person_id = p.id AND a.closed_at IS NULL ORDER BY a.id LIMIT 1) AS agenda,
              (SELECT group_concat(d.day || ' ' || d.label, char(10)) FROM important_date d WHERE d.person_id = p.id) AS dates,
              i.id AS last_id, i.happened_on, i.precision, i.stance, i.channel, pl.name AS platform, pl.side, i.note, i.outcome
            FROM chosen CROSS JOIN person p ON p.id = chosen.person_id
            LEFT JOIN interaction i ON i.id = chosen.last_id LEFT JOIN platform pl ON pl.id = i.platform_id
            """.formatted(PersonRepository.SHOWN_NAME);

    private static final RowMapper<Beside> ROW = ConstructorMapper.of(Beside.class);

    private BesideRepository() {}

    static Map<Long, Beside> of(Handle h, Collection<Long> people, LocalDate today) {
        Map<Long, Beside> all = new HashMap<>();
        h.createQuery(BESIDE).bind("people", people.toString()).bind("today", today).map(ROW).forEach(one -> all.put(one.id(), one));
        return all;
    }

    /// Somebody as every item shows them; from `lastId` on the last interaction, 0 and null when there was none.
    public record Beside(long id, String name, @Nullable String company, @Nullable Closeness closeness, @Nullable String birthday,
            @Nullable String places, @Nullable String agenda, @Nullable String dates, long lastId,
            @Nullable LocalDate happenedOn, @Nullable DatePrecision precision, @Nullable Stance stance, @Nullable Channel channel,
            @Nullable String platform, @Nullable Side side, @Nullable String note, @Nullable String outcome) {}
}

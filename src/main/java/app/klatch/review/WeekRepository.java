package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.people.PersonRowRepository;
import java.time.LocalDate;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// What the days of a week were, in one statement over the index of days. People met are those talked with face to face or in an
/// online meeting, each once; the other figures count interactions, one with two people once.
public final class WeekRepository {
    static final String FIGURES = """
            WITH week AS MATERIALIZED (
              SELECT i.id, i.stance, %1$s AS two_way, i.channel IS 'ONLINE_MEETING' AS on_screen, %2$s AS face_to_face
              FROM interaction i INDEXED BY interaction_day LEFT JOIN platform pl ON pl.id = i.platform_id
              WHERE i.happened_on BETWEEN :from AND :until AND i.stance <> 'BROADCAST')
            SELECT (SELECT count(DISTINCT ip.person_id) FROM week CROSS JOIN interaction_person ip ON ip.interaction_id = week.id
                WHERE face_to_face OR on_screen) AS people_met,
              count(*) FILTER (WHERE two_way) AS two_way, count(*) FILTER (WHERE stance = 'GAVE') AS gave,
              count(*) FILTER (WHERE stance = 'GOT') AS got, count(*) FILTER (WHERE stance = 'PITCHED') AS pitched,
              count(*) FILTER (WHERE two_way) AS talked, count(*) FILTER (WHERE two_way AND NOT face_to_face) AS online,
              count(*) FILTER (WHERE two_way AND face_to_face) AS in_person
            FROM week""".formatted(PersonRowRepository.TWO_WAY, PersonRowRepository.FACE_TO_FACE);

    private static final RowMapper<WeekFigures> FIGURE = ConstructorMapper.of(WeekFigures.class);

    private final Database database;

    public WeekRepository(Database database) {
        this.database = database;
    }

    /// The days from `from` to `until`, both included.
    public WeekFigures figures(LocalDate from, LocalDate until) {
        return database.read(h -> h.createQuery(FIGURES).bind("from", from).bind("until", until).map(FIGURE).one());
    }
}

package app.klatch.platforms;

import app.klatch.db.Database;
import java.time.Clock;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// What hangs on a platform, and taking away one on which nothing does.
public final class PlatformUseRepository {
    static final String USE = """
            SELECT
              (SELECT count(DISTINCT p) FROM (
                 SELECT ip.person_id AS p FROM interaction i CROSS JOIN interaction_person ip ON ip.interaction_id = i.id
                 WHERE i.platform_id = :id
                 UNION ALL SELECT person_id FROM presence WHERE platform_id = :id
                 UNION ALL SELECT a.person_id FROM gathering g CROSS JOIN attendance a ON a.gathering_id = g.id
                 WHERE g.platform_id = :id)) AS people,
              (SELECT count(*) FROM interaction WHERE platform_id = :id) AS interactions,
              (SELECT count(*) FROM gathering WHERE platform_id = :id) AS gatherings,
              (SELECT count(*) FROM series WHERE platform_id = :id) AS series""";

    static final String LAST_DAY = """
            SELECT max(day) FROM (
              SELECT max(happened_on) AS day FROM interaction WHERE platform_id = :id AND happened_on <= :today
              UNION ALL SELECT max(happened_on) FROM gathering WHERE platform_id = :id AND happened_on <= :today)
            HAVING max(day) IS NOT NULL""";

    private static final RowMapper<PlatformUse> MAPPER = ConstructorMapper.of(PlatformUse.class);

    private final Database database;
    private final PlatformCareRepository platforms;

    public PlatformUseRepository(Database database, Clock clock) {
        this.database = database;
        this.platforms = new PlatformCareRepository(database, clock);
    }

    public PlatformUse of(long id) {
        return database.read(h -> h.createQuery(USE).bind("id", id).map(MAPPER).one());
    }

    /// The year of the last interaction or gathering there until `today`; 0 when there was none.
    public int lastYear(long id, LocalDate today) {
        return database.read(h -> h.createQuery(LAST_DAY).bind("id", id).bind("today", today).mapTo(LocalDate.class).findFirst())
                .map(LocalDate::getYear).orElse(0);
    }

    /// Deletes a platform that nobody and nothing hangs on, with my own presence there; one that is used is archived
    /// instead. Says what it was: the platform is gone when that [PlatformUse#isUsed] not.
    public PlatformUse delete(long id, String name) {
        return database.write("Delete " + name, h -> {
            PlatformUse use = of(id);
            if (use.isUsed()) {
                platforms.archive(id);
            } else {
                remove(h, id);
            }
            return use;
        });
    }

    static void remove(Handle handle, long id) {
        handle.execute("DELETE FROM presence WHERE platform_id = ? AND person_id IS NULL", id);
        handle.execute("DELETE FROM platform WHERE id = ?", id);
    }
}

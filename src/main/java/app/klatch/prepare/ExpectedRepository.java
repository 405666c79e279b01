package app.klatch.prepare;

import app.klatch.db.Database;
import app.klatch.platforms.Gathering;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Who is expected at a gathering, stored or reckoned from a series: who is ticked for it, else who came before, of its series, or of
/// its platform where it has none.
public final class ExpectedRepository {
    static final String TICKED = """
            SELECT p.id FROM attendance a CROSS JOIN person p ON p.id = a.person_id
            WHERE a.gathering_id = :gathering AND p.archived_at IS NULL ORDER BY p.folded, p.id""";

    static final String COMERS = """
            WITH come AS (
              SELECT a.person_id, count(*) AS times, max(g.happened_on) AS last_on
              FROM gathering g CROSS JOIN attendance a ON a.gathering_id = g.id
              WHERE g.platform_id = :platform AND g.happened_on < :day AND (:series IS NULL OR g.series_id = :series) GROUP BY a.person_id)
            SELECT come.person_id, come.times, come.last_on FROM come CROSS JOIN person p ON p.id = come.person_id
            WHERE p.archived_at IS NULL ORDER BY come.times DESC, come.last_on DESC, p.folded, p.id""";

    private static final RowMapper<Comer> COMER = ConstructorMapper.of(Comer.class);

    private final Database database;

    public ExpectedRepository(Database database) {
        this.database = database;
    }

    /// As [ExpectedRule] says.
    public Expected of(Gathering gathering, LocalDate today) {
        List<Long> ticked = gathering.isStored() ? ticked(gathering) : List.of();
        return ExpectedRule.of(ticked, ticked.isEmpty() ? comers(gathering, today) : List.of());
    }

    private List<Long> ticked(Gathering gathering) {
        return database.read(h -> h.createQuery(TICKED).bind("gathering", gathering.id()).mapTo(Long.class).list());
    }

    /// Who is expected at another date to come has not come yet.
    private List<Comer> comers(Gathering gathering, LocalDate today) {
        LocalDate until = gathering.happenedOn().isAfter(today) ? today.plusDays(1) : gathering.happenedOn();
        return database.read(h -> h.createQuery(COMERS).bind("platform", gathering.platformId()).bind("series", gathering.seriesId())
                .bind("day", until).map(COMER).list());
    }
}

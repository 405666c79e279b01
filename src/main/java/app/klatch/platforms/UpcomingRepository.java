package app.klatch.platforms;

import app.klatch.db.Database;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// What is planned: gatherings that are stored, and of each series the next date, which is reckoned.
public final class UpcomingRepository {
    /// One of today where something is logged already has been.
    static final String STORED_FROM = GatheringRepository.ROW + """
            WHERE g.happened_on >= :today AND pl.archived_at IS NULL
              AND NOT (g.happened_on = :today AND EXISTS (SELECT 1 FROM interaction i WHERE i.gathering_id = g.id)) ORDER BY g.happened_on, g.starts_at, g.id LIMIT :limit""";
    /// Series that go on, of places that go on; those of a closed or archived platform rest.
    static final String RUNNING = """
            SELECT s.id, s.platform_id, s.name, s.first_on, s.rhythm, s.starts_at, s.ended_on, %s, pl.name AS platform, pl.kind, pl.side
            FROM series s JOIN platform pl ON pl.id = s.platform_id
            WHERE (s.ended_on IS NULL OR s.ended_on >= :today) AND pl.archived_at IS NULL AND pl.closed_year IS NULL""".formatted(SeriesRepository.Stored.SKIPPED);
    /// Where a gathering of the series is stored in these days, and the date itself where another of its platform is.
    static final String STORED_AROUND = """
            SELECT happened_on FROM gathering WHERE series_id = :series AND happened_on BETWEEN :from AND :until
            UNION ALL SELECT happened_on FROM gathering WHERE platform_id = :platform AND happened_on = :day""";

    private static final RowMapper<Gathering> GATHERING = ConstructorMapper.of(Gathering.class);
    private static final RowMapper<Running> RUN = ConstructorMapper.of(Running.class);

    private final Database database;

    public UpcomingRepository(Database database) {
        this.database = database;
    }

    /// From this day on, the soonest first. Of a series no date is reckoned for which a stored gathering stands.
    public List<Gathering> from(LocalDate today, int limit) {
        return database.read(h -> UpcomingRule.merged(
                h.createQuery(STORED_FROM).bind("today", today).bind("limit", limit).map(GATHERING).list(),
                reckoned(h, today), limit));
    }

    private static List<Gathering> reckoned(Handle h, LocalDate today) {
        return h.createQuery(RUNNING).bind("today", today).map(RUN).stream().flatMap(running -> running.date(h, today).stream()).toList();
    }

    private static boolean isStored(Handle h, Series series, LocalDate date) {
        LocalDate[] around = SeriesDateRule.around(series, date);
        return h.createQuery(STORED_AROUND).bind("series", series.id()).bind("platform", series.platformId()).bind("day", date)
                .bind("from", around[0]).bind("until", around[1]).mapTo(LocalDate.class).list().stream()
                .anyMatch(day -> day.equals(date) || series.dateOf(day).filter(date::equals).isPresent());
    }

    /// A series and where it is held.
    public record Running(long id, long platformId, @Nullable String name, LocalDate firstOn, String rhythm,
            @Nullable LocalTime startsAt, @Nullable LocalDate endedOn, @Nullable String skipped, String platform, PlatformKind kind, Side side) {
        Optional<Gathering> date(Handle h, LocalDate today) {
            Series series = new Series(id, platformId, name, firstOn, RhythmText.read(rhythm), startsAt, endedOn,
                    SeriesRepository.Stored.days(skipped));
            return series.next(today.minusDays(1))
                    .flatMap(day -> isStored(h, series, day) ? series.next(day).filter(next -> !isStored(h, series, next)) : Optional.of(day))
                    .map(day -> new Gathering(0, platformId, platform, kind, side, day, startsAt, name, null, id, 0));
        }
    }
}

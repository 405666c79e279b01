package app.klatch.platforms;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// Gatherings that come again and again. Only the rhythm is stored; dates are reckoned from it.
public final class SeriesRepository {
    /// Series that go on, of places that go on; those of a closed or archived platform rest.
    static final String RUNNING = """
            SELECT s.id, s.platform_id, s.name, s.first_on, s.rhythm, s.starts_at, s.ended_on, pl.name AS platform, pl.kind, pl.side
            FROM series s JOIN platform pl ON pl.id = s.platform_id
            WHERE (s.ended_on IS NULL OR s.ended_on >= :today) AND pl.archived_at IS NULL AND pl.closed_year IS NULL""";
    /// Whether a gathering of the series, or another of its platform that day, is stored around the date.
    static final String STORED_AROUND = """
            SELECT EXISTS (SELECT 1 FROM gathering WHERE series_id = :series
                AND happened_on BETWEEN date(:day, '-3 days') AND date(:day, '+3 days'))
              OR EXISTS (SELECT 1 FROM gathering WHERE platform_id = :platform AND happened_on = :day)""";

    private static final RowMapper<Stored> STORED = ConstructorMapper.of(Stored.class);
    private static final RowMapper<Running> WITH_PLATFORM = ConstructorMapper.of(Running.class);

    private final Database database;
    private final Clock clock;

    public SeriesRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Series> find(long id) {
        return database.read(h -> h.createQuery("SELECT * FROM series WHERE id = ?").bind(0, id).map(STORED).findFirst()
                .map(Stored::series));
    }

    /// Of a platform, the newest first; also those that have ended.
    public List<Series> of(long platformId) {
        return database.read(h -> h.createQuery("SELECT * FROM series WHERE platform_id = ? ORDER BY id DESC").bind(0, platformId)
                .map(STORED).stream().map(Stored::series).toList());
    }

    /// Adds it; the id given is passed over.
    public long create(Series series) {
        return database.write("Create a series", h -> h.createUpdate("""
                INSERT INTO series (uid, platform_id, name, first_on, rhythm, starts_at, ended_on)
                VALUES (:uid, :platformId, :name, :firstOn, :text, :startsAt, :endedOn)""")
                .bindMethods(series).bind("text", RhythmText.of(series.rhythm())).bind("uid", Uids.next(clock))
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
    }

    public void edit(Series series) {
        database.write("Edit a series", h -> h.createUpdate("""
                UPDATE series SET name = :name, first_on = :firstOn, rhythm = :text, starts_at = :startsAt, ended_on = :endedOn
                WHERE id = :id""")
                .bindMethods(series).bind("text", RhythmText.of(series.rhythm())).execute());
    }

    /// No date comes after this day any more; the gatherings that were held stay.
    public void end(long id, LocalDate lastDay) {
        database.write("End a series", h -> h.createUpdate("UPDATE series SET ended_on = ? WHERE id = ?")
                .bind(0, lastDay).bind(1, id).execute());
    }

    /// The next date of every series from this day on of which nothing is stored around then.
    List<Gathering> nextDates(LocalDate today) {
        return database.read(h -> h.createQuery(RUNNING).bind("today", today).map(WITH_PLATFORM).stream()
                .flatMap(running -> running.date(today, day -> h.createQuery(STORED_AROUND).bind("series", running.id())
                        .bind("platform", running.platformId()).bind("day", day).mapTo(Boolean.class).one()).stream())
                .toList());
    }

    /// A series as the file has it.
    public record Stored(long id, long platformId, @Nullable String name, LocalDate firstOn, String rhythm,
            @Nullable LocalTime startsAt, @Nullable LocalDate endedOn) {
        Series series() {
            return new Series(id, platformId, name, firstOn, RhythmText.read(rhythm), startsAt, endedOn);
        }
    }

    /// A series and where it is held.
    public record Running(long id, long platformId, @Nullable String name, LocalDate firstOn, String rhythm,
            @Nullable LocalTime startsAt, @Nullable LocalDate endedOn, String platform, PlatformKind kind, Side side) {
        Optional<Gathering> date(LocalDate today, Predicate<LocalDate> isStored) {
            Series series = new Series(id, platformId, name, firstOn, RhythmText.read(rhythm), startsAt, endedOn);
            return series.next(today.minusDays(1))
                    .flatMap(day -> isStored.test(day) ? series.next(day).filter(next -> !isStored.test(next)) : Optional.of(day))
                    .map(day -> new Gathering(0, platformId, platform, kind, side, day, startsAt, name, null, id, 0));
        }
    }
}

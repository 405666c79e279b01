package app.klatch.platforms;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// Gatherings that come again and again. Only the rhythm is stored; dates are reckoned from it.
public final class SeriesRepository {
    private static final String ROW = "SELECT s.*, " + Stored.SKIPPED + " FROM series s ";
    private static final RowMapper<Stored> STORED = ConstructorMapper.of(Stored.class);

    private final Database database;
    private final Clock clock;

    public SeriesRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Series> find(long id) {
        return database.read(h -> h.createQuery(ROW + "WHERE s.id = ?").bind(0, id).map(STORED).findFirst()
                .map(Stored::series));
    }

    /// Of a platform, the newest first; also those that have ended.
    public List<Series> of(long platformId) {
        return database.read(h -> h.createQuery(ROW + "WHERE s.platform_id = ? ORDER BY s.id DESC").bind(0, platformId)
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

    /// The date of its series that a gathering stored on this day stands for, as [Series#standsFor] says.
    public Optional<LocalDate> dateOf(long id, LocalDate day) {
        return database.read(h -> find(id).flatMap(series -> series.standsFor(day, stored(h, id))));
    }

    /// Leaves out the date for good that a gathering of this day stands for; a day that is none of its dates changes nothing.
    void skip(long id, LocalDate day) {
        dateOf(id, day).ifPresent(date -> leaveOut(id, date));
    }

    /// Before a gathering of it is moved; says whether it stays one of the series. See [SeriesMoveRule].
    boolean move(long id, LocalDate from, LocalDate to) {
        return database.write("Move a date", h -> {
            SeriesMoveRule.Move move = SeriesMoveRule.of(find(id).orElseThrow(), stored(h, id), from, to);
            if (move.leftOut() != null) {
                leaveOut(id, move.leftOut());
            }
            return move.stays();
        });
    }

    private void leaveOut(long id, LocalDate date) {
        database.write("Skip a date", h -> h.execute(
                "INSERT INTO series_skip (uid, series_id, day) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", Uids.next(clock), id, date));
    }

    private static List<LocalDate> stored(Handle h, long id) {
        return h.createQuery("SELECT happened_on FROM gathering WHERE series_id = ?").bind(0, id).mapTo(LocalDate.class).list();
    }

    /// A series as the file has it, its skipped dates with commas between.
    public record Stored(long id, long platformId, @Nullable String name, LocalDate firstOn, String rhythm,
            @Nullable LocalTime startsAt, @Nullable LocalDate endedOn, @Nullable String skipped) {
        static final String SKIPPED = "(SELECT group_concat(k.day) FROM series_skip k WHERE k.series_id = s.id) AS skipped";

        Series series() {
            return new Series(id, platformId, name, firstOn, RhythmText.read(rhythm), startsAt, endedOn, days(skipped));
        }

        static Set<LocalDate> days(@Nullable String skipped) {
            return skipped == null ? Set.of() : Arrays.stream(skipped.split(",", -1)).map(LocalDate::parse).collect(Collectors.toSet());
        }
    }
}

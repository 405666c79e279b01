package app.klatch.platforms;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import app.klatch.names.Folding;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Adding, editing and putting away platforms. Each call is one undo step.
public final class PlatformCareRepository {
    private static final RowMapper<TendedPlatform> TENDED = ConstructorMapper.of(TendedPlatform.class);

    private final Database database;
    private final Clock clock;

    public PlatformCareRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Every platform, archived and closed ones too.
    public List<TendedPlatform> all() {
        return database.read(h -> h.createQuery("SELECT * FROM platform ORDER BY id").map(TENDED).list());
    }

    public Optional<TendedPlatform> find(long id) {
        return database.read(h -> find(h, id));
    }

    /// The platform of this name, whatever its case and accents.
    public Optional<TendedPlatform> named(String name) {
        return database.read(h -> h.createQuery("SELECT * FROM platform WHERE folded = ?").bind(0, Folding.fold(name)).map(TENDED)
                .findFirst());
    }

    /// Adds a platform whose name is not there yet.
    public long add(PlatformFields fields) {
        return database.write("Add " + fields.name(), h -> {
            long id = bind(h.createUpdate("""
                    INSERT INTO platform (uid, name, folded, kind, side, stage, cadence, url, note)
                    VALUES (:uid, :name, :folded, :kind, :side, :stage, :cadence, :url, :note)"""), fields)
                    .bind("uid", Uids.next(clock)).executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
            join(h, id, fields.counterpartId());
            return id;
        });
    }

    /// Adds a platform with the series it is held in, in one step.
    public long add(PlatformFields fields, Rhythm rhythm, @Nullable LocalTime startsAt) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = rhythm.next(today, today.minusDays(1));
        return database.inOneStep("Add " + fields.name(), () -> {
            long id = add(fields);
            new SeriesRepository(database, clock).create(new Series(0, id, null, first, rhythm, startsAt, null));
            return id;
        });
    }

    /// Edits what is there; does nothing when the platform is gone.
    public void change(long id, UnaryOperator<PlatformFields> edit) {
        find(id).ifPresent(now -> change(id, edit, now.closedYear()));
    }

    /// Edits what is there, and the year it was closed in; null opens it again.
    public void change(long id, UnaryOperator<PlatformFields> edit, @Nullable Integer closedYear) {
        find(id).ifPresent(now -> database.write("Edit " + now.name(), h -> {
            PlatformFields fields = edit.apply(now.fields());
            int rows = bind(h.createUpdate("""
                    UPDATE platform SET name = :name, folded = :folded, kind = :kind, side = :side, stage = :stage,
                      cadence = :cadence, url = :url, note = :note, closed_year = :closedYear WHERE id = :id"""), fields)
                    .bind("closedYear", closedYear).bind("id", id).execute();
            join(h, id, fields.counterpartId());
            return rows;
        }));
    }

    public void archive(long id) {
        database.write("Archive a platform", h -> h.createUpdate("UPDATE platform SET archived_at = ? WHERE id = ?")
                .bind(0, clock.instant()).bind(1, id).execute());
    }

    /// Takes a platform out of the archive, or opens one again that was closed.
    public void bringBack(long id) {
        database.write("Bring a platform back", h -> h.execute("""
                UPDATE platform SET closed_year = iif(archived_at IS NULL, NULL, closed_year), archived_at = NULL WHERE id = ?""", id));
    }

    /// The network ended in this year; all that happened there stays.
    public void close(long id, int year) {
        database.write("Close a platform", h -> h.execute("UPDATE platform SET closed_year = ? WHERE id = ?", year, id));
    }

    public void lookedAt(long id, LocalDate day) {
        database.write("Look at a presence", h -> h.createUpdate("UPDATE platform SET looked_at = ? WHERE id = ?")
                .bind(0, day).bind(1, id).execute());
    }

    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("platform"), action);
    }

    private static Optional<TendedPlatform> find(Handle handle, long id) {
        return handle.createQuery("SELECT * FROM platform WHERE id = ?").bind(0, id).map(TENDED).findFirst();
    }

    private static Update bind(Update update, PlatformFields fields) {
        return update.bindMethods(fields).bind("folded", Folding.fold(fields.name()));
    }

    /// Two sides of one circle name each other, and nobody else does.
    private static void join(Handle handle, long id, @Nullable Long other) {
        handle.createUpdate("""
                UPDATE platform SET counterpart_id = NULL
                WHERE counterpart_id IN (:id, :other) AND id NOT IN (:id, coalesce(:other, 0))""")
                .bind("id", id).bind("other", other).execute();
        handle.createUpdate("UPDATE platform SET counterpart_id = :other WHERE id = :id AND counterpart_id IS NOT :other")
                .bind("id", id).bind("other", other).execute();
        handle.createUpdate("UPDATE platform SET counterpart_id = :id WHERE id = :other AND counterpart_id IS NOT :id")
                .bind("id", id).bind("other", other).execute();
    }
}

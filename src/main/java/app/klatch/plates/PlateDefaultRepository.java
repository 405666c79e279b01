package app.klatch.plates;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// The owner's own rhythm for each closeness.
public final class PlateDefaultRepository {
    private static final RowMapper<Row> ROW = ConstructorMapper.of(Row.class);

    private final Database database;
    private final Clock clock;

    public PlateDefaultRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public PlateDefaults get() {
        return new PlateDefaults(database.read(h -> h.createQuery("SELECT closeness, ideal, worst FROM plate_default").map(ROW).list())
                .stream().collect(Collectors.toMap(Row::closeness, Row::plate)));
    }

    /// Plates that are there already keep their rhythm.
    public void set(String closeness, Plate plate) {
        database.write("Change the usual plate", h -> h.createUpdate("""
                INSERT INTO plate_default (uid, closeness, ideal, worst) VALUES (:uid, :closeness, :ideal, :worst)
                ON CONFLICT (closeness) DO UPDATE SET ideal = excluded.ideal, worst = excluded.worst""")
                .bindMethods(plate).bind("uid", Uids.next(clock)).bind("closeness", closeness).execute());
    }

    /// As shipped again.
    public void reset(String closeness) {
        database.write("Change the usual plate", h -> h.execute("DELETE FROM plate_default WHERE closeness = ?", closeness));
    }

    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("plate_default"), action);
    }

    /// A row of the table; public for the mapper.
    public record Row(String closeness, Period ideal, @Nullable Period worst) {
        Plate plate() {
            return new Plate(ideal, worst);
        }
    }
}

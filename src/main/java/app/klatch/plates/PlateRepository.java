package app.klatch.plates;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Plates, at most one for each person.
public final class PlateRepository {
    private static final RowMapper<Plate> PLATE = ConstructorMapper.of(Plate.class);

    private final Database database;
    private final Clock clock;

    public PlateRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Plate> of(long personId) {
        return database.read(h -> h.createQuery("SELECT ideal, worst FROM plate WHERE person_id = ?")
                .bind(0, personId).map(PLATE).findFirst());
    }

    public void set(long personId, Plate plate) {
        database.write("Change the plate", h -> h.createUpdate("""
                INSERT INTO plate (uid, person_id, ideal, worst) VALUES (:uid, :person, :ideal, :worst)
                ON CONFLICT (person_id) DO UPDATE SET ideal = excluded.ideal, worst = excluded.worst""")
                .bindMethods(plate).bind("uid", Uids.next(clock)).bind("person", personId).execute());
    }

    public void rest(long personId) {
        database.write("Let the plate rest", h -> h.execute("DELETE FROM plate WHERE person_id = ?", personId));
    }
}

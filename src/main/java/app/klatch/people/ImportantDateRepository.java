package app.klatch.people;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// The days that matter to people, other than their own birthday, which stands in their row.
public final class ImportantDateRepository {
    private static final RowMapper<ImportantDate> DATE = ConstructorMapper.of(ImportantDate.class);

    private final Database database;
    private final Clock clock;

    public ImportantDateRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<ImportantDate> of(long personId) {
        return database.read(h -> h.createQuery("SELECT * FROM important_date WHERE person_id = ? ORDER BY id")
                .bind(0, personId).map(DATE).list());
    }

    public void add(long personId, ImportantDateSaid said) {
        database.write("Add " + said.label(), h -> h.createUpdate("""
                INSERT INTO important_date (uid, person_id, day, label) SELECT :uid, :person, :day, :label
                WHERE NOT EXISTS (SELECT 1 FROM important_date WHERE person_id = :person AND day = :day AND label = :label)""")
                .bindMethods(said).bind("uid", Uids.next(clock)).bind("person", personId).execute());
    }

    public void change(ImportantDate date, ImportantDateSaid to) {
        database.write("Edit " + date.label(), h -> h.createUpdate("UPDATE important_date SET day = :day, label = :label WHERE id = :id")
                .bindMethods(to).bind("id", date.id()).execute());
    }

    public void remove(ImportantDate date) {
        database.write("Remove " + date.label(), h -> h.execute("DELETE FROM important_date WHERE id = ?", date.id()));
    }
}

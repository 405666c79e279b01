package app.klatch.people;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// E-mails, phones, addresses and web pages: the ways to reach a person.
public final class ContactRepository {
    private static final RowMapper<ContactPoint> POINT = ConstructorMapper.of(ContactPoint.class);

    private final Database database;
    private final Clock clock;

    public ContactRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<ContactPoint> pointsOf(long personId) {
        return database.read(h -> h.createQuery(
                "SELECT * FROM contact_point WHERE person_id = ? ORDER BY preferred DESC, kind, id")
                .bind(0, personId).map(POINT).list());
    }

    /// Adds a way to reach the person unless exactly it is there already.
    public void add(long personId, ContactPoint.Kind kind, String value) {
        database.write("Add " + value, h -> h.createUpdate("""
                INSERT INTO contact_point (uid, person_id, kind, value) SELECT :uid, :person, :kind, :value
                WHERE NOT EXISTS (SELECT 1 FROM contact_point
                  WHERE person_id = :person AND kind = :kind AND value = :value COLLATE NOCASE)""")
                .bind("uid", Uids.next(clock)).bind("person", personId).bind("kind", kind).bind("value", value).execute());
    }

    public void change(long id, String value) {
        database.write("Edit " + value, h -> h.execute("UPDATE contact_point SET value = ? WHERE id = ?", value, id));
    }

    public void remove(ContactPoint point) {
        database.write("Remove " + point.value(), h -> h.execute("DELETE FROM contact_point WHERE id = ?", point.id()));
    }
}

package app.klatch.people;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// E-mails, phones, addresses and web pages, and interests: what a person has several of.
public final class ContactRepository {
    private static final RowMapper<ContactPoint> POINT = ConstructorMapper.of(ContactPoint.class);
    private static final RowMapper<Interest> INTEREST = ConstructorMapper.of(Interest.class);

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

    public List<Interest> interestsOf(long personId) {
        return database.read(h -> h.createQuery("SELECT * FROM interest WHERE person_id = ? ORDER BY id")
                .bind(0, personId).map(INTEREST).list());
    }

    /// Adds an interest unless the person has it already, whatever its case.
    public void addInterest(long personId, String name) {
        database.write("Add " + name, h -> h.createUpdate("""
                INSERT INTO interest (uid, person_id, name) SELECT :uid, :person, :name
                WHERE NOT EXISTS (SELECT 1 FROM interest WHERE person_id = :person AND name = :name COLLATE NOCASE)""")
                .bind("uid", Uids.next(clock)).bind("person", personId).bind("name", name).execute());
    }

    /// Adds several interests in one step.
    public void addInterests(long personId, List<String> names) {
        database.write("Add " + String.join(", ", names), _ -> {
            names.forEach(name -> addInterest(personId, name));
            return names.size();
        });
    }

    public void removeInterest(Interest interest) {
        database.write("Remove " + interest.name(), h -> h.execute("DELETE FROM interest WHERE id = ?", interest.id()));
    }
}

package app.klatch.people;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// What people care about, can help with and look for; each thing once a person, whatever its case.
public final class InterestRepository {
    private static final RowMapper<Interest> INTEREST = ConstructorMapper.of(Interest.class);

    private final Database database;
    private final Clock clock;

    public InterestRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<Interest> of(long personId) {
        return database.read(h -> h.createQuery("SELECT * FROM interest WHERE person_id = ? ORDER BY id")
                .bind(0, personId).map(INTEREST).list());
    }

    /// Adds an interest unless the person has it already.
    public void add(long personId, String name) {
        add(personId, List.of(new InterestSaid(name, null, null)));
    }

    /// Adds several in one step. One that is there already takes on the sort and the sphere that were said.
    public void add(long personId, List<InterestSaid> said) {
        String names = said.stream().map(InterestSaid::name).collect(Collectors.joining(", "));
        database.write("Add " + names, h -> {
            said.forEach(one -> add(h, personId, one));
            return said.size();
        });
    }

    private void add(Handle handle, long personId, InterestSaid said) {
        int added = handle.createUpdate("""
                INSERT INTO interest (uid, person_id, name, sort, sphere)
                SELECT :uid, :person, :name, coalesce(:sort, 'LIKES'), :sphere
                WHERE NOT EXISTS (SELECT 1 FROM interest WHERE person_id = :person AND name = :name COLLATE NOCASE)""")
                .bindMethods(said).bind("uid", Uids.next(clock)).bind("person", personId).execute();
        if (added == 0 && (said.sort() != null || said.sphere() != null)) {
            handle.createUpdate("""
                    UPDATE interest SET sort = coalesce(:sort, sort), sphere = coalesce(:sphere, sphere)
                    WHERE person_id = :person AND name = :name COLLATE NOCASE""")
                    .bindMethods(said).bind("person", personId).execute();
        }
    }

    /// Writes it anew, null sphere and all; another interest of that name is the same and goes.
    public void change(Interest interest) {
        database.write("Edit " + interest.name(), h -> {
            h.createUpdate("DELETE FROM interest WHERE person_id = :personId AND name = :name COLLATE NOCASE AND id <> :id")
                    .bindMethods(interest).execute();
            return h.createUpdate("UPDATE interest SET name = :name, sort = :sort, sphere = :sphere WHERE id = :id")
                    .bindMethods(interest).execute();
        });
    }

    public void remove(Interest interest) {
        database.write("Remove " + interest.name(), h -> h.execute("DELETE FROM interest WHERE id = ?", interest.id()));
    }
}

package app.klatch.people;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import app.klatch.names.Folding;
import java.time.Clock;
import java.util.List;

/// What others call a person: nicknames, maiden names, the same name in another script. The search and the capture line take
/// them like names.
public final class OtherNameRepository {
    private final Database database;
    private final Clock clock;

    public OtherNameRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// In the order they were added.
    public List<String> of(long personId) {
        return database.read(h -> h.createQuery("SELECT name FROM other_name WHERE person_id = ? ORDER BY id")
                .bind(0, personId).mapTo(String.class).list());
    }

    /// From now on it is these, and no others. Who stays keeps their row.
    public void set(long personId, List<String> names) {
        List<String> folded = names.stream().map(Folding::fold).toList();
        database.write("Edit other names", h -> {
            List<String> before = h.createQuery("SELECT folded FROM other_name WHERE person_id = ?")
                    .bind(0, personId).mapTo(String.class).list();
            before.stream().filter(old -> !folded.contains(old)).forEach(old ->
                    h.execute("DELETE FROM other_name WHERE person_id = ? AND folded = ?", personId, old));
            for (int i = 0; i < names.size(); i++) {
                h.createUpdate("""
                        INSERT INTO other_name (uid, person_id, name, folded) VALUES (:uid, :person, :name, :folded)
                        ON CONFLICT (person_id, folded) DO UPDATE SET name = excluded.name WHERE name <> excluded.name""")
                        .bind("uid", Uids.next(clock)).bind("person", personId)
                        .bind("name", names.get(i)).bind("folded", folded.get(i)).execute();
            }
            return names.size();
        });
    }
}

package app.klatch.people;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.util.List;

/// What people are to me: a set for each person, and they overlap. Any word may be one; the usual ones are suggested.
public final class RoleRepository {
    /// The roles that PRODUCT.md names.
    public static final List<String> SUGGESTED = List.of("client", "prospect", "business contact", "colleague", "family", "neighbour",
            "schoolmate", "refers business to me");
    /// From one name to the next by the index, however many people there are.
    static final String IN_USE = """
            WITH RECURSIVE used (name) AS (
              SELECT min(name) FROM role
              UNION ALL SELECT (SELECT min(name) FROM role WHERE name > used.name) FROM used WHERE used.name IS NOT NULL)
            SELECT name FROM used WHERE name IS NOT NULL""";

    private final Database database;
    private final Clock clock;

    public RoleRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// In the order they were added.
    public List<String> of(long personId) {
        return database.read(h -> h.createQuery("SELECT name FROM role WHERE person_id = ? ORDER BY id")
                .bind(0, personId).mapTo(String.class).list());
    }

    /// Every role that somebody has, by name.
    public List<String> inUse() {
        return database.read(h -> h.createQuery(IN_USE).mapTo(String.class).list());
    }

    /// Adds roles in one step. One that is known in another case is spelled as it is known.
    public void add(long personId, List<String> names) {
        database.write("Add " + String.join(", ", names), h -> {
            for (String name : names) {
                h.createUpdate("INSERT INTO role (uid, person_id, name) VALUES (:uid, :person, :name) ON CONFLICT DO NOTHING")
                        .bind("uid", Uids.next(clock)).bind("person", personId).bind("name", spelled(name)).execute();
            }
            return names.size();
        });
    }

    public void remove(long personId, String name) {
        database.write("Remove " + name,
                h -> h.execute("DELETE FROM role WHERE person_id = ? AND name = ?", personId, name));
    }

    private String spelled(String name) {
        return SUGGESTED.stream().filter(name::equalsIgnoreCase).findFirst()
                .or(() -> inUse().stream().filter(name::equalsIgnoreCase).findFirst())
                .orElse(name);
    }
}

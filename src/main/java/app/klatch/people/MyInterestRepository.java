package app.klatch.people;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import app.klatch.names.Folding;
import java.time.Clock;
import java.util.List;

/// What the owner cares about: by it Klatch finds what is shared with somebody. Each thing once, whatever its case and accents.
public final class MyInterestRepository {
    private final Database database;
    private final Clock clock;

    public MyInterestRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// By name.
    public List<String> all() {
        return database.read(h -> h.createQuery("SELECT name FROM my_interest ORDER BY folded").mapTo(String.class).list());
    }

    /// Adds several in one step, leaving those alone that are there.
    public void add(List<String> names) {
        database.write("Add " + String.join(", ", names), h -> {
            names.forEach(name -> h.createUpdate("""
                    INSERT INTO my_interest (uid, name, folded) VALUES (:uid, :name, :folded) ON CONFLICT (folded) DO NOTHING""")
                    .bind("uid", Uids.next(clock)).bind("name", name.strip()).bind("folded", Folding.fold(name.strip())).execute());
            return names.size();
        });
    }

    public void remove(String name) {
        database.write("Remove " + name, h -> h.execute("DELETE FROM my_interest WHERE folded = ?", Folding.fold(name.strip())));
    }

    /// Calls back after every commit that changed them, on the thread that wrote; returns what ends it.
    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("my_interest"), action);
    }
}

package app.klatch.capture;

import app.klatch.db.Database;
import java.util.List;

/// Looks into a file, and breaks it, for tests.
public final class CapturedFileRepository {
    private final Database database;

    public CapturedFileRepository(Database database) {
        this.database = database;
    }

    /// The first column of the rows.
    public List<String> column(String sql) {
        return database.read(h -> h.createQuery(sql).mapTo(String.class).list());
    }

    /// Nobody can be added any more, as when the disk is full.
    void refusePeople() {
        database.writeInBulk(h -> h.execute(
                "CREATE TRIGGER refuse BEFORE INSERT ON person BEGIN SELECT RAISE(ABORT, 'refused'); END"));
    }
}

package app.klatch.capture;

import app.klatch.db.Database;
import java.util.List;

/// Looks into the file and breaks it, for tests.
final class TestFileRepository {
    private final Database database;

    TestFileRepository(Database database) {
        this.database = database;
    }

    List<String> names() {
        return database.read(h -> h.createQuery("SELECT name FROM person ORDER BY name").mapTo(String.class).list());
    }

    /// Nobody can be added any more, as when the disk is full.
    void refusePeople() {
        database.writeInBulk(h -> h.execute(
                "CREATE TRIGGER refuse BEFORE INSERT ON person BEGIN SELECT RAISE(ABORT, 'refused'); END"));
    }
}

package app.klatch.profile;

import app.klatch.db.Database;
import java.util.List;

/// Who is likely to be opened next: of whom something was written down last. One for each part of the page, so that none of its
/// parts is drawn for the first time when somebody waits for it.
final class LikelyRepository {
    private static final List<String> PARTS = List.of(
            "SELECT person_id FROM interaction_person ORDER BY id DESC LIMIT 1",
            "SELECT person_id FROM follow_up ORDER BY id DESC LIMIT 1",
            "SELECT person_id FROM contact_point ORDER BY id DESC LIMIT 1",
            "SELECT person_id FROM interest ORDER BY id DESC LIMIT 1",
            "SELECT person_id FROM important_date ORDER BY id DESC LIMIT 1",
            "SELECT person_id FROM agenda_line ORDER BY id DESC LIMIT 1",
            "SELECT introducer_id FROM introduced_by ORDER BY id DESC LIMIT 1");
    /// How many there are at most.
    static final int MOST = PARTS.size();

    private final Database database;

    LikelyRepository(Database database) {
        this.database = database;
    }

    /// The likeliest first; nobody twice.
    List<Long> people() {
        return database.read(h -> PARTS.stream().flatMap(part -> h.createQuery(part).mapTo(Long.class).stream()).distinct().toList());
    }
}

package app.klatch.platforms;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/// What is ticked of a platform's checklists.
public final class PlatformCheckRepository {
    private final Database database;
    private final Clock clock;

    public PlatformCheckRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The keys of what is ticked.
    public Set<String> of(long platformId) {
        return database.read(h -> new HashSet<>(h.createQuery("SELECT item FROM platform_check WHERE platform_id = ?")
                .bind(0, platformId).mapTo(String.class).list()));
    }

    public void tick(long platformId, String item, LocalDate day) {
        database.write("Tick an item", h -> h.createUpdate("""
                INSERT INTO platform_check (uid, platform_id, item, ticked_on) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .bind(0, Uids.next(clock)).bind(1, platformId).bind(2, item).bind(3, day).execute());
    }

    public void untick(long platformId, String item) {
        database.write("Untick an item", h -> h.execute("DELETE FROM platform_check WHERE platform_id = ? AND item = ?", platformId, item));
    }
}

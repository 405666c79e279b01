package app.klatch.platforms;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which hints the owner has dismissed for good: for a person, for a platform, or with neither everywhere. Undo brings a
/// hint back like anything else.
public final class HintRepository {
    /// Asks about a pitch before the third conversation.
    public static final String FIRST_PITCH = "first-pitch";

    /// Three look-ups in the unique index.
    static final String DISMISSED = """
            SELECT EXISTS (SELECT 1 FROM dismissed_hint
              WHERE hint = :hint AND coalesce(person_id, 0) = coalesce(:person, 0) AND coalesce(platform_id, 0) = 0)
            OR EXISTS (SELECT 1 FROM dismissed_hint
              WHERE hint = :hint AND coalesce(person_id, 0) = 0 AND coalesce(platform_id, 0) IN (0, coalesce(:platform, 0)))""";

    private final Database database;
    private final Clock clock;

    public HintRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void dismiss(String hint, @Nullable Long personId, @Nullable Long platformId) {
        database.write("Dismiss a hint", h -> h.createUpdate("""
                INSERT INTO dismissed_hint (uid, hint, person_id, platform_id) VALUES (:uid, :hint, :person, :platform)
                ON CONFLICT DO NOTHING""")
                .bind("uid", Uids.next(clock)).bind("hint", hint).bind("person", personId).bind("platform", platformId).execute());
    }

    /// Lets a hint be given again.
    public void bringBack(String hint, @Nullable Long personId, @Nullable Long platformId) {
        database.write("Bring a hint back", h -> h.createUpdate("""
                DELETE FROM dismissed_hint WHERE hint = :hint
                AND coalesce(person_id, 0) = coalesce(:person, 0) AND coalesce(platform_id, 0) = coalesce(:platform, 0)""")
                .bind("hint", hint).bind("person", personId).bind("platform", platformId).execute());
    }

    /// Whether the hint was dismissed for this person, for this platform, or everywhere.
    public boolean isDismissed(String hint, @Nullable Long personId, @Nullable Long platformId) {
        return database.read(h -> h.createQuery(DISMISSED)
                .bind("hint", hint).bind("person", personId).bind("platform", platformId).mapTo(Boolean.class).one());
    }

    /// The hints that were dismissed for a whole platform.
    public Set<String> dismissedAt(long platformId) {
        return database.read(h -> new HashSet<>(h.createQuery("SELECT hint FROM dismissed_hint WHERE platform_id = ? AND person_id IS NULL")
                .bind(0, platformId).mapTo(String.class).list()));
    }

    /// Lets every hint be given again that was dismissed for a whole platform.
    public void bringBackAt(long platformId) {
        database.write("Bring hints back",
                h -> h.execute("DELETE FROM dismissed_hint WHERE platform_id = ? AND person_id IS NULL", platformId));
    }

    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("dismissed_hint"), action);
    }
}

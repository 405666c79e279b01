package app.klatch.capture;

import app.klatch.db.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Keeps what the capture bar must not forget between two starts: the typed lines that are not saved yet, and the pinned
/// occasion. Not part of undo.
public final class DraftRepository {
    private static final String LINE = "capture.draft.";
    private static final String OCCASION = "capture.occasion";

    /// An occasion as it was kept: the platform by its name, which may be one that no card has made yet.
    public record Pinned(String platform, LocalDate date) {}

    private final Database database;

    public DraftRepository(Database database) {
        this.database = database;
    }

    /// The lines kept last, the one that stood in the box first (empty when the box was).
    public List<String> lines() {
        return database.read(h -> h.createQuery("SELECT value FROM setting WHERE key GLOB ? ORDER BY id")
                .bind(0, LINE + "*").mapTo(String.class).list());
    }

    public void keepLines(List<String> lines) {
        database.writeInBulk(h -> {
            h.execute("DELETE FROM setting WHERE key GLOB ?", LINE + "*");
            for (int i = 0; i < lines.size(); i++) {
                h.execute("INSERT INTO setting (key, value) VALUES (?, ?)", LINE + i, lines.get(i));
            }
            return lines.size();
        });
    }

    /// The occasion pinned for this day.
    public Optional<Pinned> pinned(LocalDate today) {
        return database.read(h -> h.createQuery("SELECT value FROM setting WHERE key = ?").bind(0, OCCASION)
                .mapTo(String.class).findFirst())
                .map(kept -> new Pinned(kept.substring(11), LocalDate.parse(kept.substring(0, 10))))
                .filter(kept -> kept.date().equals(today));
    }

    public void pin(Pinned occasion) {
        database.writeInBulk(h -> h.execute("""
                INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value""",
                OCCASION, occasion.date() + " " + occasion.platform()));
    }

    public void release() {
        database.writeInBulk(h -> h.execute("DELETE FROM setting WHERE key = ?", OCCASION));
    }
}

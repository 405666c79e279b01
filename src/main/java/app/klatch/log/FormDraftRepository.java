package app.klatch.log;

import app.klatch.db.Database;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Keeps the forms that are not saved yet between two starts, each by the place where it stands. Not part of undo.
final class FormDraftRepository {
    private static final String DRAFT = "form.draft.";

    private final Database database;

    FormDraftRepository(Database database) {
        this.database = database;
    }

    /// All of them, by place.
    Map<String, FormDraft> all() {
        Map<String, String> texts = database.read(h -> h.createQuery("SELECT key, value FROM setting WHERE key GLOB ?")
                .bind(0, DRAFT + "*").reduceRows(new HashMap<>(), (found, row) -> {
                    found.put(row.getColumn("key", String.class), row.getColumn("value", String.class));
                    return found;
                }));
        Map<String, FormDraft> drafts = new HashMap<>();
        texts.forEach((key, text) -> drafts.put(key.substring(DRAFT.length()), FormDraftText.read(text)));
        return drafts;
    }

    /// Keeps the draft of each place, or none where it is empty.
    void write(Map<String, Optional<FormDraft>> changed) {
        int _ = database.writeInBulk(h -> {
            changed.forEach((place, draft) -> draft.ifPresentOrElse(one -> put(h, place, one), () -> remove(h, place)));
            return changed.size();
        });
    }

    private static void put(Handle h, String place, FormDraft draft) {
        h.execute("""
                INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value""",
                DRAFT + place, FormDraftText.of(draft));
    }

    private static void remove(Handle h, String place) {
        h.execute("DELETE FROM setting WHERE key = ?", DRAFT + place);
    }
}

package app.klatch.review;

import app.klatch.db.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// The decisions of a week, also from before a restart, and how one is forgotten.
final class DecidedBeforeRepository {
    /// By the uid in the subject, each found in a unique index.
    static final String NEWEST = """
            SELECT d.id, d.step, d.subject, d.decision, d.words, coalesce(f.id, 0) AS follow_up_id,
              coalesce(p.id, f.person_id, iif(i.id IS NULL, NULL, iif(substr(d.subject, instr(d.subject, ':') + 37) <> '', o.id,
                (SELECT person_id FROM interaction_person WHERE interaction_id = i.id ORDER BY id LIMIT 1))), 0) AS person_id,
              coalesce(o.id, 0) AS other_id, coalesce(o.uid, '') AS other_uid, coalesce(i.id, 0) AS interaction_id,
              d.decided_at, f.closed_at, coalesce(f.snoozed_until, pl.snoozed_until) AS snoozed_until, pl.skipped_on
            FROM review r CROSS JOIN review_decision d ON d.review_id = r.id
            LEFT JOIN follow_up f ON f.uid = substr(d.subject, instr(d.subject, ':') + 1, 36)
            LEFT JOIN person p ON p.uid = substr(d.subject, instr(d.subject, ':') + 1, 36)
            LEFT JOIN plate pl ON pl.person_id = p.id
            LEFT JOIN person o ON o.uid = substr(d.subject, instr(d.subject, ':') + 38, 36)
            LEFT JOIN interaction i ON i.uid = substr(d.subject, instr(d.subject, ':') + 1, 36)
            WHERE r.week = :week ORDER BY d.decided_at DESC, d.id DESC""";

    private static final RowMapper<DecidedBefore> ROW = ConstructorMapper.of(DecidedBefore.class);

    private final Database database;

    DecidedBeforeRepository(Database database) {
        this.database = database;
    }

    /// The newest first.
    List<DecidedBefore> of(LocalDate week) {
        return database.read(h -> h.createQuery(NEWEST).bind("week", week).map(ROW).list());
    }

    /// Runs the deed and forgets the decision, as one step of undo called `label`; but when `holds` says no afterwards, the file stays
    /// as it was. Says whether it held.
    boolean forget(DecidedBefore decided, String label, Runnable deed, BooleanSupplier holds) {
        return database.write(label, h -> {
            h.savepoint("again");
            deed.run();
            h.execute("DELETE FROM review_decision WHERE id = ?", decided.id());
            boolean held = holds.getAsBoolean();
            if (!held) {
                h.rollbackToSavepoint("again");
            }
            return held;
        });
    }
}

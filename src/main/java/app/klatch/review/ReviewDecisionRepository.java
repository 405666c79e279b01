package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;

/// What was decided in the review of a week. The week's row is made with its first decision, in the same step of undo.
public final class ReviewDecisionRepository {
    /// By the uid in the subject, each found in a unique index.
    static final String PEOPLE = """
            WITH said AS MATERIALIZED (
              SELECT substr(d.subject, instr(d.subject, ':') + 1, 36) AS uid, substr(d.subject, instr(d.subject, ':') + 38, 36) AS other
              FROM review r JOIN review_decision d ON d.review_id = r.id WHERE r.week = ?)
            SELECT p.id FROM said CROSS JOIN person p ON p.uid = said.uid
            UNION SELECT p.id FROM said CROSS JOIN person p ON p.uid = said.other
            UNION SELECT f.person_id FROM said CROSS JOIN follow_up f ON f.uid = said.uid
            UNION SELECT ip.person_id FROM said CROSS JOIN interaction i ON i.uid = said.uid
              CROSS JOIN interaction_person ip ON ip.interaction_id = i.id WHERE said.other = ''""";

    private final Database database;
    private final Clock clock;

    /// What a key decided: `decision` is the key's name, `words` how it reads in a past review.
    public record Decision(ReviewStep step, String subject, String decision, String words) {}

    /// The step of undo that a decision made, 0 when the item was decided already; and what the deed returned.
    public record Written(long step, long result) {}

    public ReviewDecisionRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Does the deed and notes the decision as one step of undo, called `label`. An item that was decided already is left
    /// alone, so that a key that arrives twice acts once.
    public Written decide(LocalDate week, Decision decision, String label, LongSupplier deed) {
        Optional<Long> result = database.inOneStep(label, () -> {
            long review = reviewOf(week);
            return isDecided(review, decision) ? Optional.<Long>empty() : Optional.of(done(review, decision, deed));
        });
        return new Written(result.isPresent() ? database.newestStep() : 0, result.orElse(0L));
    }

    /// What was decided that week, in its order.
    public List<Decision> of(LocalDate week) {
        return database.read(h -> h.createQuery("""
                SELECT d.step, d.subject, d.decision, d.words FROM review_decision d JOIN review r ON r.id = d.review_id
                WHERE r.week = ? ORDER BY d.decided_at, d.id""").bind(0, week)
                .map((row, _) -> new Decision(ReviewStep.valueOf(row.getString(1)), row.getString(2), row.getString(3), row.getString(4)))
                .list());
    }

    /// Whom that week's decisions were about.
    public Set<Long> people(LocalDate week) {
        return database.read(h -> new HashSet<>(h.createQuery(PEOPLE).bind(0, week).mapTo(Long.class).list()));
    }

    public boolean isFinished(LocalDate week) {
        return database.read(h -> h.createQuery("SELECT EXISTS (SELECT 1 FROM review WHERE week = ? AND finished_at IS NOT NULL)")
                .bind(0, week).mapTo(Boolean.class).one());
    }

    /// Runs what takes back or brings again; says the newest step there is afterwards too.
    public long newestStep() {
        return database.newestStep();
    }

    /// Takes back exactly that step, or nothing when it isn't the newest any more.
    public Optional<String> undo(long step) {
        return database.undo(step);
    }

    /// Takes back whatever was written last.
    public Optional<String> undo() {
        return database.undo();
    }

    public Optional<String> redo() {
        return database.redo();
    }

    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("review", "review_decision"), action);
    }

    /// The row of the week, made when it is missing.
    long reviewOf(LocalDate week) {
        return database.write("Begin the review", h -> find(h, week).orElseGet(() -> h.createUpdate("""
                INSERT INTO review (uid, week, started_at, started_zone) VALUES (:uid, :week, :now, :zone)""")
                .bind("uid", Uids.next(clock)).bind("week", week).bind("now", clock.instant()).bind("zone", clock.getZone().getId())
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one()));
    }

    private static Optional<Long> find(Handle handle, LocalDate week) {
        return handle.createQuery("SELECT id FROM review WHERE week = ?").bind(0, week).mapTo(Long.class).findFirst();
    }

    private boolean isDecided(long review, Decision decision) {
        return database.read(h -> h.createQuery("""
                SELECT EXISTS (SELECT 1 FROM review_decision WHERE review_id = ? AND step = ? AND subject = ?)""")
                .bind(0, review).bind(1, decision.step()).bind(2, decision.subject()).mapTo(Boolean.class).one());
    }

    private long done(long review, Decision decision, LongSupplier deed) {
        long result = deed.getAsLong();
        database.write("Decide", h -> h.createUpdate("""
                INSERT INTO review_decision (uid, review_id, step, subject, decision, words, decided_at)
                VALUES (:uid, :review, :step, :subject, :decision, :words, :now)""")
                .bindMethods(decision).bind("uid", Uids.next(clock)).bind("review", review).bind("now", clock.instant()).execute());
        return result;
    }
}

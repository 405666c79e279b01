package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.db.SettingRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/// The reviews, one a week: closing one, and reading it again.
public final class WeekReviewRepository {
    private static final String WORKED = "review.worked.";
    /// A week has its review from the first decision on, or once something was written about it.
    private static final String ROW = """
            SELECT every.week, r.started_at, r.finished_at, coalesce((SELECT value FROM setting WHERE key = 'review.worked.' || every.week), r.worked),
              r.plan, r.people_met, r.two_way, r.gave, r.got, r.pitched, r.talked, r.online, r.in_person,
              (SELECT count(*) FROM review_decision d WHERE d.review_id = r.id)
            FROM (SELECT week FROM review
              UNION SELECT substr(key, length('review.worked.') + 1) FROM setting WHERE key GLOB 'review.worked.*' AND trim(value) <> '') every
            LEFT JOIN review r ON r.week = every.week
            """;
    private static final RowMapper<PastReview> PAST = (row, _) -> new PastReview(
            LocalDate.parse(row.getString(1)), instant(row.getString(2)), instant(row.getString(3)), row.getString(4), row.getString(5),
            row.getString(3) == null ? null : new WeekFigures(row.getInt(6), row.getInt(7), row.getInt(8), row.getInt(9),
                    row.getInt(10), row.getInt(11), row.getInt(12), row.getInt(13)), row.getInt(14));

    private final Database database;
    private final ReviewDecisionRepository decisions;
    private final SettingRepository settings;
    private final Clock clock;

    /// A review as it was: `startedAt` null when there is only a line about the week, `figures` only when it was finished, `worked` and
    /// `plan` when there was a line.
    public record PastReview(LocalDate week, @Nullable Instant startedAt, @Nullable Instant finishedAt, @Nullable String worked,
            @Nullable String plan, @Nullable WeekFigures figures, int decided) {}

    public WeekReviewRepository(Database database, Clock clock) {
        this.database = database;
        this.decisions = new ReviewDecisionRepository(database, clock);
        this.settings = new SettingRepository(database);
        this.clock = clock;
    }

    /// The newest first.
    public List<PastReview> all() {
        return database.read(h -> h.createQuery(ROW + "ORDER BY every.week DESC").map(PAST).list());
    }

    public Optional<PastReview> of(LocalDate week) {
        return database.read(h -> h.createQuery(ROW + "WHERE every.week = ?").bind(0, week).map(PAST).findFirst());
    }

    /// What was typed about the week, saved as it was typed; empty when nothing was.
    public String worked(LocalDate week) {
        return settings.get(WORKED + week).or(() -> of(week).map(PastReview::worked)).orElse("");
    }

    /// Keeps the line as it stands; no step of undo, so that taking decisions back never takes words away.
    public void keepWorked(LocalDate week, String words) {
        settings.put(WORKED + week, words);
    }

    /// Closes the week with its figures and its plan, a line each; closing it again writes them anew.
    public void finish(LocalDate week, WeekFigures figures, String plan, String worked) {
        database.write("Close the week", h -> h.createUpdate("""
                UPDATE review SET finished_at = :now, worked = :worked, plan = :plan, people_met = :peopleMet, two_way = :twoWay,
                  gave = :gave, got = :got, pitched = :pitched, talked = :talked, online = :online, in_person = :inPerson
                WHERE id = :id""")
                .bindMethods(figures).bind("now", clock.instant()).bind("worked", worked.isBlank() ? null : worked.strip())
                .bind("plan", plan.isEmpty() ? null : plan).bind("id", decisions.reviewOf(week)).execute());
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("review", "review_decision", "setting"), action);
    }

    /// Whether there is anybody that a review could be about.
    boolean hasPeople() {
        return database.read(h -> h.createQuery("SELECT EXISTS (SELECT 1 FROM person)").mapTo(Boolean.class).one());
    }
}

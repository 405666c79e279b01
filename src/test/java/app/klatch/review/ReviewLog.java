package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.names.Folding;
import app.klatch.people.InterestRepository;
import app.klatch.people.InterestSaid;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/// A file that a test fills; it is Friday, 20 November 2026, at four.
final class ReviewLog implements AutoCloseable {
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T15:00:00Z"), ZoneId.of("Europe/Berlin"));

    final Database database;

    ReviewLog(Path folder) {
        this.database = Database.open(folder.resolve("klatch.db"));
    }

    List<ReviewItem> items() {
        return new ReviewRepository(database, CLOCK).items(FRIDAY);
    }

    WholeReview whole() {
        return new ReviewRepository(database, CLOCK).whole(FRIDAY);
    }

    List<ReviewItem> items(ReviewStep step) {
        return whole().of(step);
    }

    /// Added half a year ago.
    long person(@Nullable String name) {
        return insert("INSERT INTO person (uid, name, folded, created_at, created_zone) VALUES (?, ?, ?, '2026-05-20T10:00:00Z', 'UTC') RETURNING id",
                uid(), name, name == null ? "" : Folding.fold(name));
    }

    long talk(LocalDate day, Stance stance, @Nullable Channel channel, long... people) {
        return talkAt(null, day, stance, channel, null, people);
    }

    long theyWrote(LocalDate day, long person) {
        return talkAt("LinkedIn", day, Stance.TALKED, Channel.MESSAGE, Starter.THEM, person);
    }

    long talkAt(@Nullable String place, LocalDate day, Stance stance, @Nullable Channel channel, @Nullable Starter starter, long... people) {
        long id = insert("""
                INSERT INTO interaction (uid, happened_on, platform_id, channel, stance, started_by, created_at, created_zone)
                VALUES (?, ?, (SELECT id FROM platform WHERE name = ?), ?, ?, ?, ?, 'UTC') RETURNING id""", uid(), day.toString(), place,
                channel == null ? null : channel.name(), stance.name(), starter == null ? null : starter.name(), day + "T18:00:00Z");
        for (long person : people) {
            insert("INSERT INTO interaction_person (interaction_id, person_id) VALUES (?, ?) RETURNING id", id, person);
        }
        return id;
    }

    void note(long interaction, String note) {
        execute("UPDATE interaction SET note = ? WHERE id = ?", note, interaction);
    }

    long step(long person, Owner owner, LocalDate due, String text) {
        return insert("""
                INSERT INTO follow_up (uid, person_id, owner, due, text, created_at, created_zone)
                VALUES (?, ?, ?, ?, ?, '2026-11-01T10:00:00Z', 'UTC') RETURNING id""", uid(), person, owner.name(), due.toString(), text);
    }

    /// Says which interaction made a step.
    void madeBy(long step, long interaction) {
        execute("UPDATE follow_up SET interaction_id = ? WHERE id = ?", interaction, step);
    }

    void handle(long person, String handle, String platform) {
        execute("INSERT INTO presence (uid, person_id, platform_id, handle) VALUES (?, ?, (SELECT id FROM platform WHERE name = ?), ?)",
                uid(), person, platform, handle);
    }

    void archive(long person) {
        execute("UPDATE person SET archived_at = '2026-11-01T10:00:00Z' WHERE id = ?", person);
    }

    void interest(long person, String said) {
        new InterestRepository(database, CLOCK).add(person, InterestSaid.read(said));
    }

    void plate(long person, String ideal, @Nullable String worst) {
        insert("INSERT INTO plate (uid, person_id, ideal, worst) VALUES (?, ?, ?, ?) RETURNING id", uid(), person, ideal, worst);
    }

    int execute(String sql, @Nullable Object... values) {
        return database.writeInBulk(h -> h.execute(sql, values));
    }

    private long insert(String sql, @Nullable Object... values) {
        return database.writeInBulk(h -> {
            var query = h.createQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.bind(i, values[i]);
            }
            return query.mapTo(Long.class).one();
        });
    }

    /// What SQLite does for a statement, step by step.
    List<String> plan(String sql) {
        return database.read(h -> h.createQuery("EXPLAIN QUERY PLAN " + sql)
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bind("today", FRIDAY).bind("since", FRIDAY.minusDays(60)).bind("from", FRIDAY).bind("until", FRIDAY.plusDays(7))
                .bind("taken", "[]").bind("people", "[1]").bind("got", "[[1,1]]").bind("limit", 20).bind("offset", 0)
                .map((row, _) -> row.getString("detail")).list());
    }

    static boolean readsAll(String step) {
        return step.matches("SCAN (i|ip|p|f|n|np|a|person|follow_up|interaction|interaction_person|interest)( .*)?");
    }

    private static String uid() {
        return Uids.next(CLOCK);
    }

    @Override
    public void close() {
        database.close();
    }
}

package app.klatch.bench;

import app.klatch.db.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// A log of 100,000 people, 20,000 plates and 300,000 interactions, made in a few seconds: one statement a table, the same rows
/// every time. Of three people two have a company, of four talks one was in person, of a hundred interactions seven got
/// something, and thousands of everything are due. The index of words stays empty: nothing here searches.
/// There are no statistics (ANALYZE), as there are none in an owner's file: with them SQLite would plan some queries better.
@State(Scope.Benchmark)
public class CrowdedLog {
    private static final int PEOPLE = 100_000;
    private static final int PLATES = 20_000;
    private static final int TALKS = 300_000;

    /// The log and its day.
    public final LocalDate today = LocalDate.of(2026, 11, 20);
    public final Clock clock = Clock.fixed(today.atTime(16, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    public Database database;
    private Path folder;
    private Handle handle;

    @Setup
    public void make() throws IOException {
        folder = Files.createTempDirectory("klatch-bench");
        database = open();
        fill(database);
    }

    /// Another program that opens the file: nothing is prepared or held in memory.
    public Database open() {
        return Database.open(folder.resolve("klatch.db"));
    }

    @TearDown
    public void delete() throws IOException {
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Makes the log in an empty file.
    public void fill(Database empty) {
        empty.writeInBulk(h -> {
            handle = h;
            List<String> triggers = texts("sql");
            texts("name").forEach(name -> h.execute("DROP TRIGGER " + name));
            people();
            places();
            talks();
            toDo();
            triggers.forEach(h::execute);
            return PEOPLE;
        });
    }

    private List<String> texts(String column) {
        return handle.createQuery("SELECT " + column + " FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%_search_%'").mapTo(String.class).list();
    }

    private void people() {
        make(PEOPLE, """
                INSERT INTO person (uid, name, folded, company, closeness, birthday, created_at, created_zone, archived_at)
                SELECT 'p' || i, iif(i % 33, 'Person ' || i, NULL), 'person ' || i, iif(i % 3, 'Company ' || (i % 9000), NULL),
                  CASE i % 7 WHEN 0 THEN 'FRIEND' WHEN 1 THEN 'CONTACT' END, iif(i % 4, NULL, '--' || strftime('%m-%d', :today, '-' || (i % 365) || ' days')),
                  date(:today, '-' || (i % 1500) || ' days') || 'T10:00:00Z', 'UTC', iif(i % 50, NULL, '2026-01-01T10:00:00Z') FROM n""");
        make(PEOPLE * 4 / 5, "INSERT INTO presence (uid, person_id, platform_id, handle) SELECT 's' || i, i, 1 + i % 4 * 2, 'handle' || i FROM n");
        make(PLATES, """
                INSERT INTO plate (uid, person_id, ideal, worst) SELECT 'l' || i, i * 5,
                  CASE i % 4 WHEN 0 THEN 'P14D' WHEN 1 THEN 'P28D' WHEN 2 THEN 'P42D' ELSE 'P3M' END, iif(i % 2, NULL, 'P6M') FROM n""");
        make(60_000, """
                INSERT INTO interest (uid, person_id, name, sort) SELECT 'i' || i, 1 + i * 7 % 99991, 'pastime ' || (i * i % 1999), 'LIKES' FROM n
                WHERE true ON CONFLICT DO NOTHING""");
        make(10_000, """
                INSERT INTO interest (uid, person_id, name, sort) SELECT 'h' || i, 1 + i * 13 % 99991, 'trade' || (i * 31 % 877) || ' work',
                  iif(i % 2, 'CAN_HELP_WITH', 'LOOKS_FOR') FROM n WHERE true ON CONFLICT DO NOTHING""");
    }

    private void places() {
        make(40, "INSERT INTO platform (uid, name, folded, kind, side) SELECT 'pl' || i, 'Place ' || i, 'place ' || i, 'NETWORKING_EVENT', 'IN_PERSON' FROM n");
        make(400, """
                INSERT INTO gathering (uid, platform_id, happened_on, starts_at) SELECT 'g' || i, 9 + i % 40, date(:today, (7 - i * 2) || ' days'), '18:00'
                FROM n WHERE true ON CONFLICT DO NOTHING""");
        make(12_000, """
                INSERT INTO attendance (uid, gathering_id, person_id) SELECT 'a' || printf('%06d', i), 1 + i % 400, 1 + i * 37 % 99991 FROM n
                WHERE true ON CONFLICT DO NOTHING""");
        make(12, "INSERT INTO series (uid, platform_id, first_on, rhythm) SELECT 'se' || i, 20 + i, date(:today, '-200 days'), 'FREQ=WEEKLY;INTERVAL=1;BYDAY=TU' FROM n");
    }

    private void talks() {
        make(TALKS, """
                INSERT INTO interaction (uid, happened_on, platform_id, channel, stance, started_by, depth, note, created_at, created_zone)
                SELECT 't' || i, date(:today, '-' || iif(i % 20, (300000 - i) / 330, i % 900) || ' days'), iif(i % 3, 1 + i % 48, NULL),
                  CASE i % 8 WHEN 0 THEN 'IN_PERSON' WHEN 1 THEN 'PHONE' WHEN 2 THEN 'EMAIL' WHEN 3 THEN 'ONLINE_MEETING' WHEN 4 THEN 'PUBLIC_POST'
                    WHEN 5 THEN 'IN_PERSON' ELSE 'MESSAGE' END,
                  CASE WHEN i % 100 < 8 THEN 'GAVE' WHEN i % 100 < 15 THEN 'GOT' WHEN i % 100 < 18 THEN 'PITCHED' WHEN i % 100 < 20 THEN 'BROADCAST' ELSE 'TALKED' END,
                  iif(i * 7919 % 10 < 3, 'THEM', 'ME'), iif(i % 5, NULL, 'REAL'),
                  'Talked about the offer number ' || i || ', the harbour and what comes next' || iif(i % 40, '', '; thanked them for it'),
                  date(:today, '-' || ((300000 - i) / 330) || ' days') || 'T18:00:00Z', 'UTC' FROM n""");
        make(TALKS, """
                INSERT INTO interaction_person (interaction_id, person_id)
                SELECT i, iif(i % 5 < 3, 5 + i * 7919 % 20000 * 5 % 99995, 1 + i * 104729 % 100000) FROM n WHERE true ON CONFLICT DO NOTHING""");
        make(TALKS / 10, """
                INSERT INTO interaction_person (interaction_id, person_id) SELECT i * 10, 1 + i * 15485863 % 100000 FROM n
                WHERE true ON CONFLICT DO NOTHING""");
    }

    private void toDo() {
        make(30_000, """
                INSERT INTO follow_up (uid, person_id, interaction_id, owner, due, text, state, unless_answered, closed_at, created_at, created_zone)
                SELECT 'f' || i, 1 + i * 6151 % 100000, i * 10, iif(i % 4, 'ME', 'THEM'), date(:today, (40 - i % 400) || ' days'), 'call about the quote',
                  iif(i % 5, 'DONE', 'OPEN'), i % 100 = 5, iif(i % 5, date(:today, '-3 days') || 'T10:00:00Z', NULL), date(:today, '-420 days') || 'T10:00:00Z', 'UTC' FROM n""");
        make(5_000, """
                INSERT INTO agenda_line (uid, person_id, text, created_at, created_zone)
                SELECT 'ag' || i, 1 + i * 19 % 99991, 'the plans for spring', date(:today) || 'T10:00:00Z', 'UTC' FROM n""");
    }

    private void make(int count, String sql) {
        handle.createUpdate("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + count + ") " + sql)
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bind("today", today.toString()).execute();
    }
}

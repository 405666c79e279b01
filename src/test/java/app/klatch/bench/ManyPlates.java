package app.klatch.bench;

import app.klatch.db.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// 100,000 people with three interactions each, 20,000 plates, and 2,000 gatherings of twenty at which those were whose plates
/// spin. Every second plate starts from a gathering.
@State(Scope.Benchmark)
public class ManyPlates {
    private static final int PEOPLE = 100_000;

    /// The log and its day.
    public final LocalDate today = LocalDate.of(2026, 11, 20);
    public final Clock clock = Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    public Database database;
    private Path folder;

    @Setup
    public void make() throws IOException {
        folder = Files.createTempDirectory("klatch-bench");
        database = Database.open(folder.resolve("klatch.db"));
        database.writeInBulk(ManyPlates::fill);
    }

    @TearDown
    public void delete() throws IOException {
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }

    /// Makes the log in an empty file.
    public static int fill(Handle h) {
        h.execute("""
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
                INSERT INTO person (id, uid, name, folded, company, created_at, created_zone)
                SELECT i, 'p' || i, 'Person ' || i, 'person ' || i, 'Company ' || (i % 900), '2025-01-01T10:00:00Z', 'Europe/Berlin' FROM n""", PEOPLE);
        h.execute("""
                INSERT INTO interaction (uid, happened_on, channel, stance, created_at, created_zone)
                SELECT 'i' || id || '.' || k, date('2026-11-20', '-' || ((id * 7 + k * 131) % 500 + 1) || ' days'), 'PHONE', 'TALKED', '2026-01-01T00:00:00Z', 'Z'
                FROM person, (SELECT 0 AS k UNION SELECT 1 UNION SELECT 2) ORDER BY k, id""");
        h.execute("INSERT INTO interaction_person (interaction_id, person_id) SELECT id, (id - 1) % ? + 1 FROM interaction", PEOPLE);
        h.execute("""
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
                INSERT INTO gathering (id, uid, platform_id, happened_on)
                SELECT i, 'g' || i, i % 8 + 1, date('2026-11-20', '-' || (i / 8 + 1) || ' days') FROM n""");
        h.execute("INSERT INTO plate (uid, person_id, ideal, worst) SELECT 'l' || id, id, 'P' || (14 + id % 60) || 'D', NULL FROM person WHERE id % 5 = 0");
        h.execute("""
                INSERT INTO attendance (uid, gathering_id, person_id)
                SELECT 'a' || plate.id || '.' || k, (plate.id * 13 + k * 997) % 2000 + 1, person_id FROM plate, (SELECT 0 AS k UNION SELECT 1)""");
        h.execute("""
                INSERT INTO interaction (uid, happened_on, gathering_id, platform_id, channel, stance, created_at, created_zone)
                SELECT 't' || a.id, g.happened_on, g.id, g.platform_id, 'IN_PERSON', 'TALKED', '2026-01-01T00:00:00Z', 'Z'
                FROM attendance a JOIN gathering g ON g.id = a.gathering_id""");
        return h.execute("""
                INSERT INTO interaction_person (interaction_id, person_id)
                SELECT i.id, a.person_id FROM attendance a JOIN interaction i ON i.uid = 't' || a.id""");
    }
}

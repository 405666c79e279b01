package app.klatch.bench;

import app.klatch.db.Database;
import app.klatch.demo.Demo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// A year and more of a busy networker, as `klatch demo --people 10000` makes it (100,000 interactions), and one person with
/// 2,000 interactions beside. The file is made once for each JVM and deleted when it ends.
@State(Scope.Benchmark)
public class BusyLog {
    private static final int PEOPLE = 10_000;
    private static final int LEAST = 100_000;
    private static final int TALKS = 2_000;

    /// The log, its clock, and the rows in it that are asked for most.
    public final Database database = Made.DATABASE;
    public final Clock clock = Made.CLOCK;
    public final LocalDate today = LocalDate.now(Made.CLOCK);
    public final long busiestPerson = id("SELECT id FROM person WHERE name = 'Two Thousand'");
    public final long usualPerson = id("SELECT id FROM person WHERE name = 'Omar Haddad'");
    public final long busiestPlatform = id("SELECT platform_id FROM interaction WHERE platform_id > 0 GROUP BY platform_id ORDER BY count(*) DESC LIMIT 1");
    public final long busiestGathering = id("SELECT gathering_id FROM attendance GROUP BY gathering_id ORDER BY count(*) DESC LIMIT 1");

    public final long anotherPlatform = id("SELECT id FROM platform WHERE id <> " + busiestPlatform + " AND archived_at IS NULL LIMIT 1");
    public final long anotherGathering = id("SELECT id FROM gathering WHERE id <> " + busiestGathering + " LIMIT 1");

    private long id(String sql) {
        return database.read(h -> h.createQuery(sql).mapTo(Long.class).one());
    }

    private static final class Made {
        private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());
        private static final Database DATABASE = make();

        private static Database make() {
            try {
                Path folder = Files.createTempDirectory("klatch-bench");
                Database database = Database.open(folder.resolve("klatch.db"));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(database, folder)));
                new Demo(database, CLOCK).fill(PEOPLE);
                long talks = database.read(h -> h.createQuery("SELECT count(*) FROM interaction").mapTo(Long.class).one());
                if (talks < LEAST) {
                    throw new IllegalStateException("A busy log has 100,000 interactions at least, this one " + talks);
                }
                database.writeInBulk(h -> {
                    h.execute("""
                            INSERT INTO person (uid, name, folded, company, title, created_at, created_zone)
                            VALUES ('busiest', 'Two Thousand', 'two thousand', 'Everywhere', 'Owner', '2020-01-01T10:00:00Z', 'UTC')""");
                    h.execute("INSERT INTO plate (uid, person_id, ideal) SELECT 'busiest', id, 'P28D' FROM person WHERE uid = 'busiest'");
                    h.execute(TALKS_OF_ONE, TALKS, LocalDate.now(CLOCK).toString());
                    h.execute("""
                            INSERT INTO follow_up (uid, person_id, interaction_id, owner, due, text, state, created_at, created_zone)
                            SELECT 'f' || i.id, p.id, i.id, 'ME', i.happened_on, 'send the pictures', 'DONE', '2026-01-01T10:00:00Z', 'UTC'
                            FROM interaction i, person p WHERE p.uid = 'busiest' AND i.uid LIKE 'busiest%' AND i.id % 20 = 0""");
                    return h.execute("""
                            INSERT INTO interaction_person (interaction_id, person_id)
                            SELECT i.id, p.id FROM interaction i, person p WHERE p.uid = 'busiest' AND i.uid LIKE 'busiest%'""");
                });
                return database;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void delete(Database database, Path folder) {
            database.close();
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> {
                    boolean _ = file.delete();
                });
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static final String TALKS_OF_ONE = """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
            INSERT INTO interaction (uid, happened_on, platform_id, channel, stance, started_by, depth, minutes, note, enjoyed, created_at, created_zone)
            SELECT 'busiest' || i, date(?, '-' || i || ' days'), i % 8 + 1,
              CASE i % 6 WHEN 0 THEN 'IN_PERSON' WHEN 1 THEN 'PHONE' WHEN 2 THEN 'EMAIL' WHEN 3 THEN 'ONLINE_MEETING' WHEN 4 THEN 'PUBLIC_POST' ELSE 'MESSAGE' END,
              CASE i % 10 WHEN 0 THEN 'GAVE' WHEN 1 THEN 'GOT' WHEN 2 THEN 'PITCHED' ELSE 'TALKED' END,
              iif(i % 2, 'ME', 'THEM'), iif(i % 3, NULL, 'REAL'), iif(i % 4, NULL, 30), 'Talked about the ' || i || 'th boat and thanked for it', iif(i % 5, NULL, 1),
              '2026-01-01T10:00:00Z', 'UTC'
            FROM n""";
}

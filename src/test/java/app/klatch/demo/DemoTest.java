package app.klatch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample log is believable, whole and the same every time.
final class DemoTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Berlin"));
    private static final List<String> TABLES = List.of("person", "contact_point", "interest", "introduced_by", "platform", "presence",
            "gathering", "attendance", "interaction", "interaction_person", "follow_up", "plate");

    @TempDir Path folder;

    @Test
    void theSameNumberOnTheSameDayGivesTheSameLog() {
        assertThat(dump("one.db", 120, CLOCK)).isEqualTo(dump("two.db", 120, CLOCK));
    }

    @Test
    void anotherDayMovesEveryDateWithIt() {
        assertThat(dump("one.db", 30, CLOCK)).isNotEqualTo(dump("two.db", 30, Clock.offset(CLOCK, Duration.ofDays(7))));
    }

    @Test
    void fortyPeopleFillEveryPage() {
        try (Database database = filled("demo.db", 40, CLOCK)) {
            assertThat(count(database, "SELECT count(*) FROM person")).isEqualTo(40);
            assertThat(count(database, "SELECT count(*) FROM follow_up WHERE state = 'OPEN' AND wanted <= '2026-11-20'")).isBetween(5, 12);
            assertThat(count(database, "SELECT count(*) FROM follow_up WHERE state = 'OPEN' AND owner = 'THEM'")).isBetween(2, 10);
            assertThat(count(database, "SELECT count(*) FROM follow_up WHERE state = 'DONE'")).isGreaterThan(5);
            assertThat(count(database, "SELECT count(*) FROM plate")).isBetween(12, 30);
            assertThat(count(database, "SELECT count(*) FROM introduced_by")).isGreaterThan(15);
            assertThat(count(database, "SELECT count(*) FROM interaction")).isBetween(200, 500);
            assertThat(count(database, "SELECT count(DISTINCT channel) FROM interaction")).isEqualTo(6);
            assertThat(count(database, "SELECT count(DISTINCT stance) FROM interaction")).isGreaterThanOrEqualTo(4);
            assertThat(count(database, "SELECT count(*) FROM platform")).isGreaterThan(14);
            assertThat(count(database, "SELECT count(*) FROM person WHERE name IS NULL")).isEqualTo(1);
            assertThat(count(database, "SELECT count(*) FROM person_search WHERE person_search MATCH 'sailing'")).isGreaterThan(2);
        }
    }

    @Test
    void nothingHappenedInTheFutureAndNobodyWasMetBeforeTheyWereMet() {
        try (Database database = filled("demo.db", 1_100, CLOCK)) {
            assertThat(count(database, "SELECT count(*) FROM interaction WHERE happened_on > '2026-11-20' OR created_at > '2026-11-20T09:00:00Z'"))
                    .isZero();
            assertThat(count(database, "SELECT count(*) FROM pragma_foreign_key_check")).isZero();
            assertThat(count(database, """
                    SELECT count(*) FROM person p JOIN interaction_person ip ON ip.person_id = p.id
                    JOIN interaction i ON i.id = ip.interaction_id WHERE i.happened_on < substr(p.created_at, 1, 10)""")).isZero();
            assertThat(count(database, "SELECT count(*) FROM introduced_by WHERE introducer_id >= person_id")).isZero();
            assertThat(count(database, "SELECT count(*) - count(DISTINCT name) FROM person WHERE name IS NOT NULL")).isZero();
            assertThat(count(database, "SELECT count(*) FROM interaction WHERE note LIKE '%{%' OR note = ''")).isZero();
        }
    }

    @Test
    void everyAddressAndNumberIsOneThatBelongsToNobody() {
        try (Database database = filled("demo.db", 300, CLOCK)) {
            assertThat(values(database, "SELECT value FROM contact_point WHERE kind = 'EMAIL'")).allMatch(email -> email.endsWith(".example"));
            assertThat(values(database, "SELECT value FROM contact_point WHERE kind = 'EMAIL'")).allMatch(email -> email.matches("[a-z0-9.]+@[a-z0-9-]+\\.example"));
            assertThat(values(database, "SELECT value FROM contact_point WHERE kind = 'PHONE'")).allMatch(phone -> phone.matches("\\+[0-9 ]{9,17}"));
        }
    }

    @Test
    void evenOnePersonMakesALog() {
        try (Database database = filled("demo.db", 1, CLOCK)) {
            assertThat(values(database, "SELECT name FROM person")).containsExactly("Ines Kowalski");
        }
    }

    private List<String> dump(String name, int people, Clock clock) {
        try (Database database = filled(folder + "/" + people + name, people, clock)) {
            return TABLES.stream().flatMap(table -> database.read(h -> h.createQuery("SELECT * FROM " + table + " ORDER BY id").mapToMap()
                    .map(Object::toString).list()).stream()).toList();
        }
    }

    private Database filled(String name, int people, Clock clock) {
        Database database = Database.open(folder.resolve(name));
        new Demo(database, clock).fill(people);
        return database;
    }

    private static int count(Database database, String sql) {
        return database.read(h -> h.createQuery(sql).mapTo(Integer.class).one());
    }

    private static List<String> values(Database database, String sql) {
        return database.read(h -> h.createQuery(sql).mapTo(String.class).list());
    }
}

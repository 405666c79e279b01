package app.klatch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.platforms.PlatformStage;
import app.klatch.platforms.Rhythm;
import app.klatch.platforms.RhythmText;
import app.klatch.platforms.Side;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample log of forty has something of everything that a log can hold.
final class SampleLogTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Berlin"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private record Gathering(LocalDate first, Rhythm rhythm, LocalDate day) {}

    @TempDir Path folder;
    private Database database;

    @BeforeEach
    void fill() {
        database = Database.open(folder.resolve("demo.db"));
        new Demo(database, CLOCK).fill(Demo.USUAL_PEOPLE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachOfTheEightCellsHasAPlatformWithPeople() {
        assertThat(count("""
                SELECT count(DISTINCT kind || side) FROM platform WHERE kind <> 'NONE' AND closed_year IS NULL AND archived_at IS NULL
                AND id IN (SELECT platform_id FROM interaction i JOIN interaction_person ip ON ip.interaction_id = i.id)""")).isEqualTo(8);
        assertThat(count("SELECT count(DISTINCT stage) FROM platform")).isEqualTo(4);
        assertThat(count("SELECT count(*) FROM platform p JOIN platform c ON c.id = p.counterpart_id WHERE c.counterpart_id <> p.id OR c.side = p.side"))
                .isZero();
        assertThat(count("SELECT count(*) FROM platform WHERE archived_at IS NOT NULL")).isOne();
        assertThat(values("SELECT item FROM platform_check")).hasSizeGreaterThan(10).isSubsetOf(Stream.of(PlatformStage.values())
                .flatMap(stage -> Stream.of(Side.values()).flatMap(side -> stage.checks(side).stream())).map(PlatformStage.Check::key).toList());
        assertThat(count("SELECT count(*) FROM presence WHERE person_id IS NULL AND platform_id = (SELECT id FROM platform WHERE name = 'LinkedIn')"))
                .isEqualTo(2);
    }

    @Test
    void theOwnerSharesInterestsWithSomebody() {
        assertThat(count("SELECT count(DISTINCT p.person_id) FROM my_interest m JOIN interest p ON p.name = m.name COLLATE NOCASE"))
                .isGreaterThan(3);
    }

    @Test
    void aClosedNetworkKeepsItsHistory() {
        assertThat(count("""
                SELECT count(*) FROM platform p JOIN interaction i ON i.platform_id = p.id
                WHERE p.closed_year IS NOT NULL AND i.happened_on <= p.closed_year || '-12-31'""")).isPositive();
        assertThat(count("""
                SELECT count(*) FROM platform p JOIN interaction i ON i.platform_id = p.id WHERE i.happened_on > p.closed_year || '-12-31'
                OR i.happened_on > p.archived_at""")).isZero();
    }

    @Test
    void yesterdayTwelveWereAtTheAfterHours() {
        String there = "FROM attendance a JOIN gathering g ON g.id = a.gathering_id WHERE g.happened_on = '2026-11-19' AND g.name IS NOT NULL";
        assertThat(count("SELECT count(*) " + there)).isBetween(12, 15);
        assertThat(count("SELECT count(*) FROM interaction i JOIN gathering g ON g.id = i.gathering_id WHERE g.happened_on = '2026-11-19' AND i.depth = 'REAL'"))
                .isGreaterThanOrEqualTo(4);
        assertThat(count("SELECT count(*) " + there + " AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.person_id = a.person_id)"))
                .isGreaterThanOrEqualTo(3);
        assertThat(count("SELECT count(*) FROM person WHERE substr(created_at, 1, 10) = '2026-11-19' AND id IN (SELECT person_id " + there + ")"))
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    void thereIsAGatheringNextWeekWithWhoIsExpected() {
        List<String> days = values("SELECT happened_on FROM gathering WHERE happened_on > '2026-11-20' AND series_id IS NOT NULL");
        assertThat(days).singleElement().satisfies(day -> {
            assertThat(LocalDate.parse(day)).isBetween(TODAY.plusDays(1), TODAY.plusDays(13));
            assertThat(LocalDate.parse(day).getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        });
        assertThat(count("SELECT count(*) FROM attendance WHERE gathering_id = (SELECT id FROM gathering WHERE happened_on = '" + days.getFirst() + "')"))
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    void gatheringsOfASeriesKeepItsRhythm() {
        List<Gathering> gatherings = database.read(h -> h.createQuery("""
                SELECT s.first_on, s.rhythm, g.happened_on FROM gathering g JOIN series s ON s.id = g.series_id""").map((row, _) -> new Gathering(
                LocalDate.parse(row.getString(1)), RhythmText.read(row.getString(2)), LocalDate.parse(row.getString(3)))).list());
        assertThat(gatherings).hasSizeGreaterThan(6).allSatisfy(g -> assertThat(g.rhythm().next(g.first(), g.day().minusDays(1))).isEqualTo(g.day()));
    }

    @Test
    void omarHasSomethingInEveryPlaceOfHisPage() {
        String his = " WHERE person_id = (SELECT id FROM person WHERE name = 'Omar Haddad')";
        assertThat(count("SELECT count(DISTINCT channel) FROM interaction JOIN interaction_person ON interaction_id = interaction.id" + his)).isEqualTo(6);
        assertThat(count("SELECT count(DISTINCT stance) FROM interaction JOIN interaction_person ON interaction_id = interaction.id" + his)).isEqualTo(4);
        assertThat(count("SELECT count(DISTINCT sort || sphere) FROM interest" + his)).isEqualTo(6);
        assertThat(count("SELECT count(*) - count(DISTINCT platform_id) FROM presence" + his)).isPositive();
        for (String table : List.of("role", "other_name", "important_date", "contact_point", "plate", "follow_up", "introduced_by")) {
            assertThat(count("SELECT count(*) FROM " + table + his)).as(table).isPositive();
        }
        assertThat(count("SELECT count(*) FROM person WHERE name = 'Omar Haddad' AND do_not_mention IS NOT NULL AND note IS NOT NULL")).isOne();
    }

    @Test
    void theLogKnowsVagueDaysBroadcastsAndTalksWithSeveral() {
        assertThat(values("SELECT DISTINCT precision FROM interaction")).containsExactlyInAnyOrder("DAY", "ABOUT", "MONTH", "YEAR");
        assertThat(count("SELECT count(*) FROM interaction WHERE stance = 'BROADCAST' AND id NOT IN (SELECT interaction_id FROM interaction_person)"))
                .isGreaterThan(5);
        assertThat(count("SELECT count(*) FROM (SELECT 1 FROM interaction_person GROUP BY interaction_id HAVING count(*) > 1)")).isGreaterThan(3);
        assertThat(count("SELECT count(*) FROM interaction WHERE outcome IS NOT NULL AND minutes > 0")).isGreaterThan(5);
        assertThat(count("SELECT count(*) FROM follow_up WHERE interaction_id IS NOT NULL")).isGreaterThan(20);
    }

    private int count(String sql) {
        return database.read(h -> h.createQuery(sql).mapTo(Integer.class).one());
    }

    private List<String> values(String sql) {
        return database.read(h -> h.createQuery(sql).mapTo(String.class).list());
    }
}

package app.klatch.today;

import static app.klatch.today.TodayLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The statements of the page over a large log, and which indexes they use; how long they take is for TodayBenchmark to say.
final class TodayRepositoryTest {
    private static final Map<Section, Integer> LIMITS = Map.of(Section.FOLLOW_UPS, 20, Section.WAITING, 12, Section.PLATES, 7, Section.MET, 12,
            Section.THEIRS, 12);

    @TempDir Path folder;
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsDueIsFoundByTheIndexOfOpenFollowUps() {
        assertThat(plan(TodayRepository.DUE)).anyMatch(step -> step.contains("USING INDEX follow_up_wanted (wanted<?)"))
                .noneMatch(TodayRepositoryTest::readsAll);
    }

    @Test
    void meetingsAreFoundByTheirDay() {
        assertThat(plan(TodayRepository.MET)).anyMatch(step -> step.contains("USING INDEX interaction_day (happened_on>? AND happened_on<?)"))
                .anyMatch(step -> step.contains("USING INDEX follow_up_person"))
                .noneMatch(TodayRepositoryTest::readsAll);
    }

    @Test
    void whoWaitsIsFoundByWhatOthersStartedLately() {
        assertThat(plan(TodayRepository.WAITING))
                .anyMatch(step -> step.contains("USING INDEX interaction_theirs (happened_on>? AND happened_on<?)"))
                .anyMatch(step -> step.contains("SEARCH np USING COVERING INDEX interaction_person_person"))
                .noneMatch(TodayRepositoryTest::readsAll).noneMatch(step -> step.matches("SCAN (t|n|np|pl)( .*)?"));
    }

    @Test
    void whoIsToldOfAboveThePlatesIsFoundByIndex() {
        assertThat(plan(TodayRepository.TOLD_ABOVE)).noneMatch(TodayRepositoryTest::readsAll);
    }

    @Test
    void theNextOneIsTheFirstOfTheIndex() {
        assertThat(plan(TodayRepository.NEXT)).anyMatch(step -> step.contains("USING INDEX follow_up_wanted (wanted>?)"));
    }

    @Test
    void ofAHundredThousandPeopleAndTwentyThousandPlatesTheFirstOfEachPartAreRead() {
        database.writeInBulk(h -> {
            h.execute("""
                    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
                    INSERT INTO person (uid, name, folded, created_at, created_zone)
                    SELECT 'p' || i, 'Person ' || i, 'person ' || i, '2026-01-01T00:00:00Z', 'Z' FROM n""");
            h.execute("""
                    INSERT INTO follow_up (uid, person_id, owner, due, text, created_at, created_zone)
                    SELECT 'f' || id, id, 'ME', date('2026-11-20', '-' || (id % 400) || ' days'), 'call', 'x', 'Z' FROM person WHERE id <= 20000""");
            h.execute("""
                    INSERT INTO interaction (uid, happened_on, channel, stance, created_at, created_zone)
                    SELECT 'i' || id, date('2026-11-20', '-' || (id % 700) || ' days'), 'IN_PERSON', 'TALKED', '2026-01-01T00:00:00Z', 'Z' FROM person""");
            h.execute("INSERT INTO interaction_person (interaction_id, person_id) SELECT id, id FROM interaction");
            return h.execute("INSERT INTO plate (uid, person_id, ideal, worst) SELECT 'l' || id, id, 'P28D', 'P42D' FROM person WHERE id > 80000");
        });
        TodayRepository today = new TodayRepository(database);
        TodayLists lists = today.load(FRIDAY, LIMITS);
        assertThat(lists.followUps().total()).isEqualTo(20000);
        assertThat(lists.followUps().rows()).hasSize(20).allMatch(row -> row.due().equals(FRIDAY));
        assertThat(lists.plates().rows()).hasSize(7);
        assertThat(lists.met().total()).isGreaterThan(900);
    }

    private static boolean readsAll(String step) {
        return step.matches("SCAN (f|i|ip|p|person|follow_up|interaction|interaction_person|plate)( .*)?");
    }

    private List<String> plan(String sql) {
        return database.read(h -> h.createQuery("EXPLAIN QUERY PLAN " + sql)
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bind("today", FRIDAY).bind("since", FRIDAY.minusDays(7)).bind("limit", 20).bind("owner", "ME")
                .map((row, _) -> row.getString("detail")).list());
    }
}

package app.klatch.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lists of gatherings: which indexes they walk.
final class GatheringQueriesTest {
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
    void theNewestOfAPlatformComeFromItsIndexWithoutSorting() {
        assertThat(plan(GatheringRepository.OF_PLATFORM, Map.of("platform", 6, "limit", 200)))
                .anyMatch(step -> step.startsWith("SEARCH g USING INDEX") && step.contains("(platform_id=?)"))
                .noneMatch(step -> step.startsWith("SCAN") || step.contains("TEMP B-TREE"));
    }

    @Test
    void theNextOnesComeFromTheIndexOfDaysAndStopAtTheLimit() {
        assertThat(plan(UpcomingRepository.STORED_FROM, Map.of("today", "2026-11-20", "limit", 1)))
                .anyMatch(step -> step.contains("USING INDEX gathering_day (happened_on>?)"))
                .noneMatch(step -> step.startsWith("SCAN"));
    }

    @Test
    void onlyTheSeriesThemselvesAreReadThrough() {
        assertThat(plan(UpcomingRepository.RUNNING, Map.of("today", "2026-11-20"))).filteredOn(step -> step.startsWith("SCAN"))
                .containsExactly("SCAN s");
        assertThat(plan(UpcomingRepository.STORED_AROUND, Map.of("series", 1, "platform", 6, "day", "2026-11-20",
                "from", "2026-11-13", "until", "2026-11-27")))
                .anyMatch(step -> step.contains("gathering_series (series_id=?)") || step.contains("gathering_day (happened_on>?"))
                .noneMatch(step -> step.equals("SCAN gathering"));
    }

    private List<String> plan(String sql, Map<String, Object> bound) {
        return database.read(h -> h.createQuery("EXPLAIN QUERY PLAN " + sql).bindMap(bound)
                .map((row, _) -> row.getString("detail")).list());
    }
}

package app.klatch.plates;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which indexes the reading of plates uses.
final class PlateSqlTest {
    private static final String WHOLE = "SCAN (ip|i|a|g|p|plate|interaction|interaction_person|attendance|gathering)( .*)?";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {PlateSql.EVERY, PlateSql.ARCHIVED_TOO})
    void ofAllPlatesOnlyThePlatesAreReadThroughAndTheLogIsAskedByIndex(String chosen) {
        List<String> plan = plan(PlateSql.facts(chosen));
        assertThat(plan).filteredOn(step -> step.matches(WHOLE)).allMatch(step -> step.startsWith("SCAN plate"));
        assertThat(plan).anyMatch(step -> step.contains("ip USING COVERING INDEX interaction_person_person"))
                .anyMatch(step -> step.startsWith("SEARCH i USING INTEGER PRIMARY KEY"));
    }

    /// "lately" is made once, along the days; what it doesn't tell is asked of the log by person.
    @ParameterizedTest
    @ValueSource(strings = {PlateSql.EVERY, PlateSql.ARCHIVED_TOO})
    void ofManyPlatesTheLogIsReadFromItsEndAndElseAskedByIndex(String chosen) {
        List<String> plan = plan(PlateSql.manyFacts(chosen));
        assertThat(plan).filteredOn(step -> step.matches(WHOLE)).allMatch(step -> step.startsWith("SCAN plate"));
        assertThat(plan).contains("MATERIALIZE lately").anyMatch(step -> step.startsWith("SEARCH i USING COVERING INDEX interaction_day (happened_on>? AND happened_on<?)"))
                .anyMatch(step -> step.startsWith("SEARCH lately USING AUTOMATIC"))
                .anyMatch(step -> step.contains("ip USING COVERING INDEX interaction_person_person"))
                .noneMatch(step -> step.startsWith("SCAN lately"));
    }

    @Test
    void thePlatesOfAFewPeopleAreFoundByIndex() {
        assertThat(plan(PlateSql.facts(PlateSql.THESE))).noneMatch(step -> step.matches(WHOLE));
        assertThat(plan(PlateSql.groups(PlateSql.THEIR_GATHERINGS))).noneMatch(step -> step.matches(WHOLE));
    }

    @Test
    void groupsAreReadGatheringByGathering() {
        assertThat(plan(PlateSql.groups(PlateSql.ALL_GATHERINGS))).filteredOn(step -> step.matches(WHOLE))
                .allMatch(step -> step.startsWith("SCAN gathering"));
    }

    private List<String> plan(String sql) {
        try (Database database = Database.open(folder.resolve("klatch.db"))) {
            return database.read(h -> h.createQuery("EXPLAIN QUERY PLAN " + sql)
                    .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                    .bind("ids", "[1]").bind("since", "2026-09-21").bind("today", "2026-11-20").bind("starts", "[[1,\"2026-11-20\"]]").map((row, _) -> row.getString("detail")).list());
        }
    }
}

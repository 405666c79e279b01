package app.klatch.prepare;

import static app.klatch.prepare.PrepareSetting.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.interactions.Stance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What reading a gathering of forty costs: how many statements, and whether each walks by index.
final class PreparePlansTest {
    @TempDir Path folder;
    private final List<Long> forty = new ArrayList<>();
    private PrepareSetting at;

    @BeforeEach
    void fill() {
        at = new PrepareSetting(folder);
        at.database.inOneStep("Forty people", () -> {
            for (int i = 0; i < 40; i++) {
                long id = at.person("Person " + i);
                forty.add(id);
                at.talked(FRIDAY.minusDays(i), id, Stance.GOT, "word " + i);
                at.step(id, Owner.ME, "send deck");
            }
            return forty.size();
        });
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void fortyPeopleTakeAsManyStatementsAsOne() {
        assertThat(statements(forty)).hasSameSizeAs(statements(forty.subList(0, 1))).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void noStatementReadsAWholeTable() {
        for (String sql : statements(forty)) {
            List<String> plan = at.database.read(h -> h.createQuery("EXPLAIN QUERY PLAN " + sql).configure(SqlStatements.class,
                    config -> config.setUnusedBindingAllowed(true)).bind("people", forty.toString()).bind("today", FRIDAY)
                    .map((row, _) -> row.getString("detail")).list());
            assertThat(plan).as(sql).noneMatch(step -> step.startsWith("SCAN") && !step.contains("VIRTUAL TABLE") && !step.matches("SCAN (newest|talks|n|\\(subquery.*)"));
        }
    }

    @Test
    void whoIsExpectedIsFoundByTheGatheringAndWhoCameByThePlatform() {
        for (String sql : List.of(ExpectedRepository.TICKED, ExpectedRepository.COMERS)) {
            List<String> plan = at.database.read(h -> h.createQuery("EXPLAIN QUERY PLAN " + sql.replaceAll(":\\w+", "1"))
                    .map((row, _) -> row.getString("detail")).list());
            assertThat(plan).anyMatch(step -> step.matches("SEARCH a USING (COVERING )?INDEX \\w+ \\(gathering_id=\\?\\)"))
                    .noneMatch(step -> step.matches("SCAN (a|g|p)( .*)?"));
        }
    }

    /// What was asked of the file to read the facts of these people.
    private List<String> statements(List<Long> people) {
        List<String> asked = new ArrayList<>();
        SqlLogger logger = new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                asked.add(context.getRenderedSql());
            }
        };
        at.database.read(h -> h.configure(SqlStatements.class, config -> config.setSqlLogger(logger)));
        assertThat(new PrepareRepository(at.database).facts(people, FRIDAY)).hasSameSizeAs(people);
        at.database.read(h -> h.configure(SqlStatements.class, config -> config.setSqlLogger(SqlLogger.NOP_SQL_LOGGER)));
        return asked;
    }
}

package app.klatch.followups;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class OpenStepRepositoryTest {
    @TempDir Path folder;

    static List<String> statements() {
        return List.of(OpenStepRepository.OPEN, OpenStepRepository.MINE, OpenStepRepository.AGENDA);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void whatIsOpenWithSomebodyIsFoundByIndex(String sql) {
        try (Database database = Database.open(folder.resolve("klatch.db"))) {
            String plan = database.read(h -> String.join("\n", h.createQuery("EXPLAIN QUERY PLAN " + sql.replace(":today", "'2026-11-20'")).bind("people", "[1]")
                    .bind("most", 5).map((row, _) -> row.getString("detail")).list()));
            assertThat(plan).containsAnyOf("follow_up_person", "agenda_line_person")
                    .doesNotContain("SCAN f", "SCAN a", "SCAN p", "SCAN i");
        }
    }

    @Test
    void aVeryLongStepIsCutAndOneWithoutWordsIsStillNamed() {
        Tick tick = new Tick(false, 1);
        assertThat(new OpenStep(tick, 1, "Ana", Owner.ME, null, "x".repeat(200)).shownText()).isEqualTo("x".repeat(80) + "…");
        assertThat(new OpenStep(tick, 1, "Ana", Owner.ME, null, " ").shownText()).isEqualTo("the next step");
    }
}

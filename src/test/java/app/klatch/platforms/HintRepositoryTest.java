package app.klatch.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HintRepositoryTest {
    private static final String HINT = "how-to-open";
    private static final Long PARTY = 4L;
    private static final Long X = 3L;

    @TempDir Path folder;
    private Database database;
    private HintRepository hints;
    private Long ana;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        hints = new HintRepository(database, Clock.systemUTC());
        ana = new PersonRepository(database, Clock.systemUTC()).add(PersonFields.named("Ana"), "Ana");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aHintIsDismissedForAPersonForAPlatformOrEverywhere() {
        hints.dismiss(HINT, ana, null);
        assertThat(hints.isDismissed(HINT, ana, PARTY)).isTrue();
        assertThat(hints.isDismissed(HINT, null, PARTY)).isFalse();
        hints.dismiss(HINT, null, PARTY);
        assertThat(hints.isDismissed(HINT, null, PARTY)).isTrue();
        assertThat(hints.isDismissed(HINT, null, X)).isFalse();
        assertThat(hints.isDismissed("another", ana, PARTY)).isFalse();
        hints.dismiss(HINT, null, null);
        assertThat(hints.isDismissed(HINT, null, X)).isTrue();
        assertThat(hints.isDismissed(HINT, 99L, null)).isTrue();
    }

    @Test
    void twiceIsOnceAndItCanBeBroughtBackOrUndone() {
        hints.dismiss(HINT, null, PARTY);
        hints.dismiss(HINT, null, PARTY);
        hints.bringBack(HINT, null, PARTY);
        assertThat(hints.isDismissed(HINT, null, PARTY)).isFalse();
        database.undo();
        assertThat(hints.isDismissed(HINT, null, PARTY)).isTrue();
    }

    @Test
    void itIsLookedUpInItsIndex() {
        String plain = HintRepository.DISMISSED.replaceAll(":\\w+", "1");
        List<String> plan = database.read(h -> h.createQuery("EXPLAIN QUERY PLAN " + plain).map((row, _) -> row.getString("detail")).list());
        assertThat(plan).filteredOn(step -> step.contains("dismissed_hint")).allMatch(step -> step.contains("USING INDEX") || step.contains("USING COVERING INDEX"));
    }
}

package app.klatch.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the file: merging two platforms loses nothing, and undo brings every row back as it was.
final class PlatformMergeLawTest {
    private static final int KEPT = 1;
    private static final int FROM = 2;
    private static final String TALKS = """
            SELECT i.uid, i.happened_on, i.note, g.happened_on AS at FROM interaction i LEFT JOIN gathering g ON g.id = i.gathering_id""";
    private static final String THERE = """
            SELECT DISTINCT g.happened_on, a.person_id FROM attendance a JOIN gathering g ON g.id = a.gathering_id WHERE g.platform_id IN (1, 2)""";
    private static final String DAYS = "SELECT DISTINCT happened_on FROM gathering WHERE platform_id IN (1, 2)";
    private static final String HANDLES = "SELECT DISTINCT person_id, handle, url FROM presence WHERE platform_id IN (1, 2)";
    private static final String SERIES = "SELECT DISTINCT name, first_on, rhythm, ended_on FROM series WHERE platform_id IN (1, 2)";
    private static final String IN_SERIES = """
            SELECT DISTINCT g.happened_on, s.name, s.rhythm, s.ended_on FROM gathering g JOIN series s ON s.id = g.series_id WHERE g.platform_id IN (1, 2)
              AND (SELECT count(*) FROM gathering o WHERE o.platform_id IN (1, 2) AND o.happened_on = g.happened_on) = 1""";
    private static final String SKIPPED = """
            SELECT DISTINCT s.name, s.first_on, s.rhythm, s.ended_on, k.day FROM series_skip k JOIN series s ON s.id = k.series_id
            WHERE s.platform_id IN (1, 2)""";
    private static final String NAMES = """
            SELECT folded FROM platform WHERE id IN (1, 2) UNION SELECT folded FROM platform_other_name WHERE platform_id IN (1, 2)""";
    private static final String TICKS = "SELECT DISTINCT item FROM platform_check WHERE platform_id IN (1, 2)";
    private static final String HINTS = "SELECT DISTINCT hint, person_id FROM dismissed_hint WHERE platform_id IN (1, 2)";
    private static final String OF_OTHERS = "SELECT * FROM %s WHERE platform_id NOT IN (1, 2)";
    private static final List<String> SAME = List.of(TALKS, THERE, DAYS, HANDLES, SERIES, SKIPPED, NAMES, TICKS, HINTS, "SELECT * FROM person",
            "SELECT * FROM interaction_person", "SELECT id, platform_id, happened_on, name, note, starts_at FROM gathering WHERE platform_id NOT IN (1, 2)", OF_OTHERS.formatted("presence"),
            OF_OTHERS.formatted("platform_check"), OF_OTHERS.formatted("series"), OF_OTHERS.formatted("platform_other_name"), "SELECT id, name, stage, note FROM platform WHERE id NOT IN (1, 2)");

    @TempDir Path folder;

    static Stream<Integer> seeds() {
        return IntStream.range(0, 20).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mergingTwoPlatformsLosesNoRowAndUndoRestoresTheFileExactly(int seed) {
        try (Database database = Database.open(folder.resolve("klatch.db"))) {
            RandomFile.fill(database, seed);
            Map<String, List<String>> before = FileDump.of(database);
            List<Set<Object>> said = SAME.stream().map(sql -> rows(database, sql)).toList();
            Set<Object> inSeries = rows(database, IN_SERIES);
            Set<String> words = words(database);
            new PlatformMergeRepository(database, Clock.systemUTC()).merge(KEPT, FROM, "Merge");
            for (int i = 0; i < SAME.size(); i++) {
                assertThat(rows(database, SAME.get(i))).as(SAME.get(i)).isEqualTo(said.get(i));
            }
            assertThat(rows(database, IN_SERIES)).containsAll(inSeries);
            assertThat(words(database)).containsAll(words);
            assertThat(rows(database, "SELECT 1 FROM platform WHERE id = 2 OR counterpart_id = 2 OR (id = 1 AND counterpart_id = 1)")).isEmpty();
            assertThat(rows(database, "PRAGMA foreign_key_check")).isEmpty();
            database.undo();
            assertThat(FileDump.of(database)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({", 2020, ", "2020, , ", "2020, 2019, 2020"})
    void whatIsOpenOnOneOfThemIsOpenAfterwards(@Nullable Integer from, @Nullable Integer kept, @Nullable Integer then) {
        try (Database database = Database.open(folder.resolve("klatch.db"))) {
            database.<Integer>write("Close", h -> h.execute("UPDATE platform SET closed_year = iif(id = ?, ?, ?) WHERE id IN (1, 2)", FROM, from, kept));
            new PlatformMergeRepository(database, Clock.systemUTC()).merge(KEPT, FROM, "Merge");
            assertThat(database.<Optional<Integer>>read(h -> h.createQuery("SELECT closed_year FROM platform WHERE id = 1").mapTo(Integer.class).findOne()))
                    .isEqualTo(Optional.ofNullable(then));
        }
    }

    private static Set<Object> rows(Database database, String sql) {
        return database.read(h -> new HashSet<>(h.createQuery(sql).mapToMap().list()));
    }

    /// Every line of a note, name or link that stands anywhere at the two platforms.
    private static Set<String> words(Database database) {
        List<String> texts = database.read(h -> h.createQuery("""
                SELECT concat_ws(char(10), note, url) FROM platform WHERE id IN (1, 2)
                UNION ALL SELECT concat_ws(char(10), name, note, starts_at) FROM gathering WHERE platform_id IN (1, 2)""").mapTo(String.class).list());
        return new HashSet<>(texts.stream().flatMap(String::lines).toList());
    }
}

package app.klatch.plates;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// All plates are read along the days of the log, a few by their people: both tell the same.
final class ManyStandingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<String> STANCES = List.of("TALKED", "GAVE", "GOT", "PITCHED", "BROADCAST");

    @TempDir Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 17, 99})
    void whatIsReadOfAllIsWhatIsReadOfEach(long seed) {
        try (Database database = Database.open(folder.resolve("klatch.db"))) {
            fill(database, new Random(seed));
            StandingRepository standings = new StandingRepository(database);
            Map<Long, PlateFacts> all = new HashMap<>();
            standings.all(TODAY).forEach(plate -> all.put(plate.personId(), plate.facts()));
            assertThat(all).hasSize(60).isEqualTo(standings.of(all.keySet(), TODAY));
            assertThat(all.values().stream().map(PlateFacts::last).filter(last -> last != null && last.isAfter(TODAY.minusDays(60)))).isNotEmpty();
            assertThat(all.values().stream().map(PlateFacts::last).filter(last -> last != null && last.isBefore(TODAY.minusDays(60)))).isNotEmpty();
        }
    }

    /// Some lately and some long ago, some in a late entry, one day ahead, and some that fill no plate.
    private static void fill(Database database, Random random) {
        int _ = database.writeInBulk(h -> {
            for (int i = 1; i <= 60; i++) {
                h.execute("INSERT INTO person (id, uid, name, folded, created_at, created_zone) VALUES (?, ?, ?, ?, '2026-01-01T10:00:00Z', 'UTC')",
                        i, "p" + i, "Person " + i, "person " + i);
                h.execute("INSERT INTO plate (uid, person_id, ideal) VALUES (?, ?, 'P28D')", "l" + i, i);
            }
            for (int i = 1; i <= 150; i++) {
                h.execute("""
                        INSERT INTO interaction (id, uid, happened_on, platform_id, channel, stance, depth, created_at, created_zone)
                        VALUES (?, ?, ?, ?, 'PHONE', ?, ?, '2026-01-01T10:00:00Z', 'UTC')""", i, "i" + i,
                        TODAY.plusDays(1L - random.nextInt(200)).toString(), 1 + random.nextInt(8), STANCES.get(random.nextInt(STANCES.size())),
                        random.nextInt(3) == 0 ? "REAL" : null);
                h.execute("INSERT INTO interaction_person (interaction_id, person_id) VALUES (?, ?)", i, 1 + random.nextInt(60));
            }
            return 150;
        });
    }
}

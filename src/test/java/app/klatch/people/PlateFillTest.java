package app.klatch.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Depth;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// PRODUCT.md, rule 1: what fills a plate is two-way or a real talk, never a broadcast.
final class PlateFillTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final long FACEBOOK = 1;
    private static final long LINKEDIN = 5;

    @ParameterizedTest(name = "{0}, depth {1}, at {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            TALKED,    SURFACE, -,        true
            GAVE,      SURFACE, LinkedIn, true
            GOT,       -,       -,        true
            PITCHED,   REAL,    LinkedIn, true
            PITCHED,   REAL,    -,        true
            PITCHED,   SURFACE, Facebook, false
            PITCHED,   -,       LinkedIn, false
            PITCHED,   -,       -,        false
            PITCHED,   -,       Facebook, true
            BROADCAST, REAL,    Facebook, false
            BROADCAST, -,       Facebook, false
            """)
    void aPlateIsFilledByATwoWayOrARealTalk(Stance stance, @Nullable Depth depth, @Nullable String place, boolean fills,
            @TempDir Path folder) {
        try (Database database = Database.open(folder.resolve("klatch.db"))) {
            long ana = new PersonRepository(database, Clock.systemUTC()).add(PersonFields.named("Ana"), "Ana");
            Long platform = place == null ? null : place.equals("Facebook") ? FACEBOOK : LINKEDIN;
            new InteractionRepository(database, Clock.systemUTC()).add(new NewInteraction(DAY, DatePrecision.DAY, List.of(ana), platform,
                    null, null, stance, null, depth, null, null, null, null));
            PersonRow row = new PersonRowRepository(database, Clock.systemUTC()).find(ana).orElseThrow();
            assertThat(row.lastQualifying() != null).isEqualTo(fills);
        }
    }
}

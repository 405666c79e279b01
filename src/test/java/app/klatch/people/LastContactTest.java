package app.klatch.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.interactions.VagueDay;
import app.klatch.ui.RelativeDate;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The last contact in a line of a list, as exactly as it is known.
final class LastContactTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private Database database;
    private InteractionRepository interactions;
    private PersonRowRepository rows;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        interactions = new InteractionRepository(database, CLOCK);
        rows = new PersonRowRepository(database, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void lastContactIsAsExactAsItIsRemembered() {
        long ana = add("Ana");
        interactions.add(new NewInteraction(LocalDate.of(2024, 1, 1), DatePrecision.YEAR, List.of(ana), null, null, null, Stance.TALKED, null,
                null, null, null, null, null));
        assertThat(rows.find(ana)).get().returns(VagueDay.year(2024), PersonRow::lastContact);
        assertThat(rows.find(ana).orElseThrow().lastContact().shown(new RelativeDate(CLOCK))).isEqualTo("2024");
    }

    @Test
    void ofSeveralOfOneDayTheLastContactIsTheBestKnown() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        for (DatePrecision best : DatePrecision.values()) {
            long ana = add("Ana " + best);
            Arrays.stream(DatePrecision.values()).filter(precision -> precision.compareTo(best) >= 0).forEach(precision -> interactions.add(
                    new NewInteraction(first, precision, List.of(ana), null, null, null, Stance.TALKED, null, null, null, null, null, null)));
            assertThat(rows.find(ana)).get().returns(new VagueDay(first, best), PersonRow::lastContact);
        }
    }

    private long add(String name) {
        return new PersonRepository(database, CLOCK).add(PersonFields.named(name), name);
    }
}

package app.klatch.plates;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlateRepositoryTest {
    @TempDir Path folder;

    @Test
    void aPlateIsSetChangedAndLetRestEachWithUndo() {
        try (Database database = Database.open(folder.resolve("klatch.db"))) {
            PlateRepository plates = new PlateRepository(database, Clock.systemUTC());
            long ana = new PersonRepository(database, Clock.systemUTC()).add(PersonFields.named("Ana"), "Ana");
            Plate monthly = new Plate(Period.ofMonths(1), null);
            Plate weeks = new Plate(Period.ofWeeks(4), Period.ofWeeks(6));
            plates.set(ana, monthly);
            plates.set(ana, weeks);
            assertThat(plates.of(ana)).contains(weeks);
            plates.rest(ana);
            assertThat(new StandingRepository(database).of(List.of(ana), LocalDate.now(Clock.systemUTC())).get(ana).rests()).isTrue();
            assertThat(plates.of(ana)).as("its intervals stay").contains(weeks);
            database.undo();
            database.undo();
            assertThat(plates.of(ana)).contains(monthly);
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            P28D, P42D, every 4 to 6 weeks
            P7D,  -,    every week
            P1M,  -,    every month
            P1M,  P3M,  every 1 to 3 months
            P42D, P3M,  every 6 weeks to 3 months
            P10D, -,    every 10 days
            P1Y,  -,    every year
            P42D, P42D, every 6 weeks
            """)
    void aPlateReadsAsItWasSaid(Period ideal, @Nullable Period worst, String words) {
        assertThat(PlateWords.of(new Plate(ideal, worst))).isEqualTo(words);
    }
}

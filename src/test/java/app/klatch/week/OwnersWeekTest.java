package app.klatch.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.DateFound;
import app.klatch.dates.DateWords;
import app.klatch.dates.Direction;
import app.klatch.dates.WorkWeek;
import app.klatch.db.Database;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnersWeekTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);

    private Database database;
    private DateWords words;

    @BeforeEach void open(@TempDir Path folder) {
        database = Database.open(folder.resolve("klatch.db"));
        words = new DateWords(Locale.UK, OwnersWeek.of(database));
    }

    @AfterEach void close() {
        database.close();
    }

    @Test void theEndOfTheWeekMovesAsSoonAsTheWorkDaysDo() {
        assertThat(endOfTheWeek()).contains(LocalDate.of(2026, 11, 20));

        workOn(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));

        assertThat(endOfTheWeek()).contains(LocalDate.of(2026, 11, 19));
    }

    @Test void whoeverOpensTheFileNextHasTheSameWeek() {
        workOn(Set.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY));

        assertThat(OwnersWeek.of(database).get().days()).containsExactlyInAnyOrder(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY);
    }

    private void workOn(Set<DayOfWeek> days) {
        new WeekSettingsRepository(database).put(new WeekSettings(new WorkWeek(days), DayOfWeek.FRIDAY, LocalTime.of(16, 0)));
    }

    private Optional<LocalDate> endOfTheWeek() {
        return words.whole("end of the week", WEDNESDAY.atTime(9, 0), Direction.FUTURE).map(DateFound::date);
    }
}

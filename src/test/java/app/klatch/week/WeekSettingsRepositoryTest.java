package app.klatch.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.WorkWeek;
import app.klatch.db.Database;
import app.klatch.db.SettingRepository;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeekSettingsRepositoryTest {
    private Database database;
    private WeekSettingsRepository week;

    @BeforeEach void open(@TempDir Path folder) {
        database = Database.open(folder.resolve("a.klatch"));
        week = new WeekSettingsRepository(database);
    }

    @AfterEach void close() {
        database.close();
    }

    @Test void untilTheOwnerSaysOtherwiseTheReviewIsOnFridayAtFour() {
        assertThat(week.get()).isEqualTo(new WeekSettings(WorkWeek.mondayToFriday(), DayOfWeek.FRIDAY, LocalTime.of(16, 0)));
    }

    @Test void theOwnersWeekIsReadAsItWasSaid() {
        WeekSettings mine = new WeekSettings(new WorkWeek(Set.of(DayOfWeek.SUNDAY, DayOfWeek.THURSDAY)), DayOfWeek.THURSDAY,
                LocalTime.of(17, 30));

        week.put(mine);

        assertThat(week.get()).isEqualTo(mine);
    }

    @ParameterizedTest
    @CsvSource({"week.days, ''", "week.days, 'MONDAY,CARNIVAL'", "review.day, NEVER", "review.time, 25:00"})
    void whatCannotBeReadIsAsAtTheStart(String key, String broken) {
        new SettingRepository(database).put(key, broken);

        assertThat(week.get()).isEqualTo(WeekSettings.DEFAULT);
    }
}

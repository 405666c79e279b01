package app.klatch.followups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SnoozeChoiceTest {
    @ParameterizedTest
    @CsvSource({
        "TOMORROW,   2026-11-20, 2026-11-21",
        "THREE_DAYS, 2026-11-20, 2026-11-23",
        "NEXT_WEEK,  2026-11-20, 2026-11-27",
        "NEXT_MONTH, 2026-11-20, 2026-12-20",
        "NEXT_MONTH, 2027-01-31, 2027-02-28"
    })
    void eachChoiceNamesTheDayOnWhichItComesBack(SnoozeChoice choice, LocalDate today, LocalDate back) {
        assertThat(choice.from(today)).isEqualTo(back);
    }

    @Test
    void theChoicesGoFromShortToLong() {
        LocalDate today = LocalDate.of(2026, 2, 1);
        assertThat(Arrays.stream(SnoozeChoice.values()).map(choice -> choice.from(today))).isSorted();
    }
}

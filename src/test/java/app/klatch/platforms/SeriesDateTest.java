package app.klatch.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// For which date of its series a stored gathering stands.
final class SeriesDateTest {
    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
        // rhythm, first, stored on, its date
        "FREQ=WEEKLY;BYDAY=TU, 2026-11-03, 2026-11-24, 2026-11-24",
        "FREQ=WEEKLY;BYDAY=TU, 2026-11-03, 2026-11-21, 2026-11-24",
        "FREQ=WEEKLY;BYDAY=TU, 2026-11-03, 2026-11-27, 2026-11-24",
        "FREQ=WEEKLY;BYDAY=TU, 2026-11-03, 2026-11-28, 2026-12-01",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH, 2026-11-12, 2026-11-20, 2026-11-26",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH, 2026-11-12, 2026-11-19, 2026-11-12",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH, 2026-11-12, 2026-12-02, 2026-11-26",
        "FREQ=MONTHLY;BYDAY=2TH, 2026-11-01, 2026-11-24, 2026-11-12",
        "FREQ=MONTHLY;BYDAY=2TH, 2026-11-01, 2026-11-30, 2026-12-10",
        "FREQ=MONTHLY;BYDAY=-1FR, 2026-11-01, 2026-12-10, 2026-11-27",
        "FREQ=MONTHLY;BYDAY=-1FR, 2026-11-01, 2026-12-12, 2026-12-25",
        "FREQ=MONTHLY;BYMONTHDAY=31, 2026-01-31, 2026-03-16, 2026-03-31",
        "FREQ=MONTHLY;BYMONTHDAY=31, 2026-01-31, 2026-03-15, 2026-02-28",
        // before the first date only as far as half of what comes after it
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH, 2026-11-12, 2026-11-05, 2026-11-12",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH, 2026-11-12, 2026-11-04, none",
        // over the turn of the hour
        "FREQ=WEEKLY;BYDAY=SU, 2026-03-01, 2026-03-31, 2026-03-29",
    })
    void itIsTheNearestWithinHalfThePeriod(String rhythm, LocalDate first, LocalDate stored, @Nullable LocalDate date) {
        assertThat(series(rhythm, first, null).dateOf(stored).orElse(null)).isEqualTo(date);
    }

    @Test
    void noDateIsHeldAfterTheEnd() {
        Series ended = series("FREQ=WEEKLY;BYDAY=TU", LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 17));
        assertThat(ended.dateOf(LocalDate.of(2026, 11, 20))).contains(LocalDate.of(2026, 11, 17));
        assertThat(ended.dateOf(LocalDate.of(2026, 11, 21))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
        "2026-11-24, 2026-11-24 2026-11-26, 2026-11-24", "2026-11-26, 2026-11-24 2026-11-26, none",
        "2026-11-23, 2026-11-23 2026-11-25, 2026-11-24", "2026-11-25, 2026-11-23 2026-11-25, none",
        "2026-11-25, 2026-11-22 2026-11-25, 2026-11-24", "2026-11-25, 2026-12-01, 2026-11-24"})
    void ofTwoAroundOneDateTheNearerStandsForItAndOfTwoEquallyNearTheEarlier(LocalDate day, String stored, @Nullable LocalDate date) {
        List<LocalDate> days = Arrays.stream(stored.split(" ", -1)).map(LocalDate::parse).toList();
        assertThat(series("FREQ=WEEKLY;BYDAY=TU", LocalDate.of(2026, 11, 3), null).standsFor(day, days).orElse(null)).isEqualTo(date);
    }

    private static Series series(String rhythm, LocalDate first, @Nullable LocalDate end) {
        return new Series(1, 1, null, first, RhythmText.read(rhythm), null, end);
    }
}

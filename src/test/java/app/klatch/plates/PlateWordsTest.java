package app.klatch.plates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlateWordsTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "P28D | P42D | 2026-10-16 | no contact for 5 weeks; you set 4 to 6",
            "P28D | P42D | 2026-08-20 | last talked in August; you set 4 to 6 weeks",
            "P56D | P84D | 2025-11-20 | last talked in November 2025; you set 8 to 12 weeks",
            "P28D | -    | 2026-10-16 | no contact for 5 weeks; you set every 4 weeks",
            "P7D  | -    | 2026-11-12 | no contact for 8 days; you set every week",
            "P7D  | P10D | 2026-11-08 | no contact for 12 days; you set 1 week to 10 days",
            "P1M  | P2M  | 2026-10-16 | no contact for 5 weeks; you set 1 to 2 months",
            "P1M  | -    | 2026-10-16 | no contact for 5 weeks; you set every month",
            "P1Y  | -    | 2025-10-16 | last talked in October 2025; you set every year",
            "P10D | P12D | 2026-11-08 | no contact for 12 days; you set 10 to 12",
            "P28D | P42D | 2026-09-15 | no contact for 9 weeks; you set 4 to 6",
            "P28D | P42D | 2026-11-20 | talked today; you set 4 to 6 weeks",
            "P1M  | P60D | 2026-10-16 | no contact for 5 weeks; you set 1 to 2 months",
            "P90D | P121D| 2026-07-16 | last talked in July; you set 3 to 4 months",
            "P91D | P365D| 2026-07-16 | last talked in July; you set 3 months to 1 year",
            "P42D | P42D | 2026-09-25 | no contact for 8 weeks; you set every 6 weeks",
            "P28D | P42D | -          | you set 4 to 6 weeks"})
    void aPlateSaysHowLongItHasBeenAndWhatTheOwnerSet(
            Period ideal, @Nullable Period worst, @Nullable LocalDate last, String words) {
        assertThat(PlateWords.reason(new Plate(ideal, worst), last, FRIDAY)).isEqualTo(words);
    }
}

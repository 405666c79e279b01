package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The day of a pinned occasion: without a year the nearest one; and nobody is anywhere on a day to come.
final class OccasionDayTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "I'm at Harbour                 | 2026-11-18",
        "I'm at Harbour yesterday       | 2026-11-17",
        "I'm at Harbour, yesterday      | 2026-11-17",
        "I'm at Harbour 5 November      | 2026-11-05",
        "I'm at Harbour, on 5 November  | 2026-11-05",
        "I'm at Harbour 3 March         | 2026-03-03",
        "I was at Harbour 5 December    | 2025-12-05",
        "We were at Harbour, 5 December | 2025-12-05",
        "I'm at Quay Club 5 November    | 2026-11-05"})
    void aDayIsTheNearestThereWas(String line, LocalDate day) {
        CaptureResult result = TestWorld.parse(line);
        assertThat(result.error()).isNull();
        assertThat(result.occasion()).isNotNull().returns(day, Occasion::date);
        assertThat(result.captures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I'm at Harbour, 5 December | Sat 5 Dec", "I'm at Harbour 5 December | Sat 5 Dec", "I'm at Harbour on 5 December | Sat 5 Dec",
        "I'm at Harbour tomorrow | Thu 19 Nov", "I'm at Harbour, tomorrow | Thu 19 Nov", "I'm at Quay Club 5 December | Sat 5 Dec",
        "I'm at Harbour, 5 December, met Lara Holt | Sat 5 Dec"})
    void aDayToComeIsNotPinnedAndSaysWhy(String line, String day) {
        CaptureResult result = TestWorld.parse(line);
        assertThat(result.occasion()).isNull();
        assertThat(result.error()).isNotNull().returns("still to come", CaptureError::word)
                .extracting(CaptureError::sentence).asString().startsWith(day + " is still to come").contains("plan a gathering");
    }

    @Test
    void aPersonBehindTheCommaIsNoDay() {
        CaptureResult result = TestWorld.parse("I'm at Harbour, May Holt");
        assertThat(result.occasion()).isNotNull().returns(LocalDate.of(2026, 11, 18), Occasion::date);
        assertThat(result.captures()).singleElement().returns("May Holt", Capture::name);
    }
}

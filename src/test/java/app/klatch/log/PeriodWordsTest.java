package app.klatch.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.DateWords;
import app.klatch.interactions.VagueDayWords;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Said on Friday 20 November 2026.
final class PeriodWordsTest {
    private final PeriodWords words = new PeriodWords(new VagueDayWords(new DateWords(Locale.UK)), FormPlay.CLOCK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            March               | 2026-03-01 | 2026-03-31 | Mar 2026
            2025                | 2025-01-01 | 2025-12-31 | 2025
            last month          | 2026-10-01 | 2026-10-31 | Oct 2026
            yesterday           | 2026-11-19 | 2026-11-19 | Yesterday
            about 12 May        | 2026-05-09 | 2026-05-15 | about Tue 12 May
            this week           | 2026-11-16 | 2026-11-22 | this week
            last week           | 2026-11-09 | 2026-11-15 | last week
            last 30 days        | 2026-10-22 | 2026-11-20 | last 30 days
            last 2 weeks        | 2026-11-06 | 2026-11-20 | last 2 weeks
            March..May          | 2026-03-01 | 2026-05-31 | Mar 2026 to May 2026
            May to March        | 2026-03-01 | 2026-05-31 | Mar 2026 to May 2026
            from 3 May to 5 May | 2026-05-03 | 2026-05-05 | Sun 3 May to Tue 5 May
            since March         | 2026-03-01 | -          | since Mar 2026
            until 2024          | -          | 2024-12-31 | until 2024
            2024..              | 2024-01-01 | -          | since 2024
            ..March             | -          | 2026-03-31 | until Mar 2026
            """)
    void aStretchOfTimeIsUnderstoodAndSaid(String typed, @Nullable LocalDate from, @Nullable LocalDate to, String shown) {
        assertThat(words.read(typed)).contains(new Period(from, to, shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "blurgh", "since", "31 Feb", "March to blurgh", "..", "to"})
    void whatIsNoneIsNone(String typed) {
        assertThat(words.read(typed)).isEmpty();
    }
}

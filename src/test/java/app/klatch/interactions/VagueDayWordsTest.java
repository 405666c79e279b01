package app.klatch.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.DateWords;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Said on Friday 20 November 2026.
final class VagueDayWordsTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 10, 0);

    private final VagueDayWords words = new VagueDayWords(new DateWords(Locale.UK));
    private final RelativeDate dates = new RelativeDate(FRIDAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            March              | 2026-03-01 | MONTH | Mar 2026
            march 2025         | 2025-03-01 | MONTH | Mar 2025
            in March           | 2026-03-01 | MONTH | Mar 2026
            Sept.              | 2026-09-01 | MONTH | Sep 2026
            December           | 2025-12-01 | MONTH | Dec 2025
            November           | 2026-11-01 | MONTH | Nov 2026
            last November      | 2025-11-01 | MONTH | Nov 2025
            around March       | 2026-03-01 | MONTH | Mar 2026
            2025-03            | 2025-03-01 | MONTH | Mar 2025
            last month         | 2026-10-01 | MONTH | Oct 2026
            this month         | 2026-11-01 | MONTH | Nov 2026
            3 months ago       | 2026-08-01 | MONTH | Aug 2026
            December 2026      | 2026-12-01 | MONTH | Dec 2026
            seven months ago   | 2026-04-01 | MONTH | Apr 2026
            March last year    | 2025-03-01 | MONTH | Mar 2025
            2024               | 2024-01-01 | YEAR  | 2024
            in 2019            | 2019-01-01 | YEAR  | 2019
            about 2019         | 2019-01-01 | YEAR  | 2019
            last year          | 2025-01-01 | YEAR  | 2025
            two years ago      | 2024-01-01 | YEAR  | 2024
            about 12 May       | 2026-05-12 | ABOUT | about Tue 12 May
            ~12 May            | 2026-05-12 | ABOUT | about Tue 12 May
            around last Friday | 2026-11-13 | ABOUT | about Fri 13 Nov
            mid March          | 2026-03-15 | ABOUT | about Sun 15 Mar
            late 2025-10       | 2025-10-25 | ABOUT | about Oct 2025
            12 May             | 2026-05-12 | DAY   | Tue 12 May
            yesterday          | 2026-11-19 | DAY   | Yesterday
            12 May 2025        | 2025-05-12 | DAY   | May 2025
            """)
    void whenIsAsExactAsItWasSaid(String typed, LocalDate day, DatePrecision precision, String shown) {
        VagueDay read = words.read(typed, NOW).orElseThrow();
        assertThat(read).isEqualTo(new VagueDay(day, precision));
        assertThat(read.shown(dates)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"blurgh", "31 Feb", "about", "march of dimes", "2025-13", "99", "mid", "early blurgh", "", "last"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(words.read(typed, NOW)).isEmpty();
    }

    @Test
    void anImpossibleDayIsCalledByItsName() {
        assertThat(words.complaint("31 Feb")).contains("31 Feb").contains("calendar");
        assertThat(words.complaint("blurgh")).contains("“blurgh”").contains("March 2025");
    }

    @Test
    void whatAnEditorStartsFromIsUnderstoodAgain() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.of(2026, 11, 20).minusDays(random.nextInt(9000));
            for (DatePrecision precision : DatePrecision.values()) {
                VagueDay vague = new VagueDay(day, precision);
                assertThat(words.read(vague.typed(), NOW)).as(vague.typed()).contains(vague);
            }
        }
    }
}

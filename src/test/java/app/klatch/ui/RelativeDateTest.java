package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RelativeDateTest {
    private final RelativeDate dates =
            new RelativeDate(Clock.fixed(Instant.parse("2026-11-20T16:00:00Z"), ZoneId.of("Europe/Berlin")));

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, Today", "2026-11-19, Yesterday", "2026-11-21, Tomorrow", "2026-11-27, Fri 27 Nov",
        "2026-11-13, Fri 13 Nov", "2027-01-04, Mon 4 Jan", "2026-02-01, Sun 1 Feb", "2025-03-09, Mar 2025", "2028-05-01, May 2028",
    })
    void aDateReadsLikeAPersonSaysIt(LocalDate date, String said) {
        assertThat(dates.of(date)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, today", "2026-11-21, tomorrow", "2026-11-27, Fri 27 Nov", "2025-03-09, Mar 2025"})
    void insideASentenceOnlyTheWordsLoseTheirCapital(LocalDate date, String said) {
        assertThat(dates.inSentence(date)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, today", "2026-11-27, Fri 27 Nov", "2026-01-02, Fri 2 Jan", "2027-01-04, Mon 4 Jan 2027", "2025-12-05, Fri 5 Dec 2025"})
    void theAnswerToATypedDayHasDayAndYear(LocalDate date, String said) {
        assertThat(dates.withYearInSentence(date)).isEqualTo(said);
    }

    @Test
    void acrossTheTurnOfTheYearYesterdayIsYesterday() {
        Clock newYear = Clock.fixed(Instant.parse("2027-01-01T12:00:00Z"), ZoneId.of("Europe/Berlin"));
        assertThat(new RelativeDate(newYear).withYear(LocalDate.of(2026, 12, 31))).isEqualTo("Yesterday");
        assertThat(new RelativeDate(newYear).withYear(LocalDate.of(2026, 12, 30))).isEqualTo("Wed 30 Dec 2026");
    }

    @Test
    void theExactDateIsForTheTooltip() {
        assertThat(RelativeDate.exact(LocalDate.of(2026, 11, 27))).isEqualTo("Friday, 27 November 2026");
    }

    @Test
    void todayIsTheDayInTheOwnersZone() {
        Clock late = Clock.fixed(Instant.parse("2026-11-20T23:30:00Z"), ZoneId.of("Asia/Dubai"));
        assertThat(new RelativeDate(late).of(LocalDate.of(2026, 11, 21))).isEqualTo("Today");
    }
}

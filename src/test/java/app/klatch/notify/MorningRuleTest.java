package app.klatch.notify;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.WorkWeek;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MorningRuleTest {
    /// 20 November 2026 is a Friday.
    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            09:00, 2026-11-20T08:59, ,           false, a minute before the hour
            09:00, 2026-11-20T09:00, ,           true,  at the hour
            09:00, 2026-11-20T09:00, 2026-11-19, true,  told yesterday
            09:00, 2026-11-20T09:30, 2026-11-20, false, told today already
            09:00, 2026-11-20T11:59, ,           true,  the computer woke up late in the morning
            09:00, 2026-11-20T12:00, ,           false, started at noon: Today is in front anyway
            09:00, 2026-11-20T23:00, ,           false, in the evening
            09:00, 2026-11-21T09:00, ,           false, on a Saturday
            09:00, 2026-11-23T09:00, 2026-11-20, true,  on Monday after a told Friday
            09:00, 2026-11-20T09:05, 2026-11-21, false, clock set back over midnight after it was told
            09:00, 2026-11-20T09:05, 2027-11-19, true,  told while the clock was a year ahead
            09:00, 2026-11-20T08:10, 2026-11-20, false, clock set back by an hour after it was told
            22:30, 2026-11-20T23:59, ,           true,  a late hour
            22:30, 2026-11-21T00:10, ,           false, a late hour does not reach into the day off
            22:30, 2026-11-20T00:10, 2026-11-18, false, nor into the next day
            00:00, 2026-11-20T00:00, ,           true,  at midnight
            """)
    void theMorningIsToldOnceAWorkDay(LocalTime at, LocalDateTime now, @Nullable LocalDate told, boolean isTime, String name) {
        assertThat(MorningRule.isTime(new MorningSettings(true, at, told, null), WorkWeek.mondayToFriday(), now)).as(name).isEqualTo(isTime);
    }

    @Test
    void nothingIsToldToWhoeverDidNotAskForIt() {
        assertThat(MorningRule.isTime(MorningSettings.DEFAULT, WorkWeek.mondayToFriday(), LocalDateTime.of(2026, 11, 20, 9, 0))).isFalse();
    }

    /// The last Sunday of March and of October in Berlin, for somebody who works on Sundays.
    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            2026-03-29T00:59:59Z, 2026-03-28, false, 02:30, one second before the gap
            2026-03-29T01:00:00Z, 2026-03-28, true,  02:30, the hour left out is over as soon as it would have been
            2026-10-25T00:30:00Z, 2026-10-24, true,  02:30, the first half past two
            2026-10-25T01:30:00Z, 2026-10-25, false, 02:30, the second half past two
            """)
    void daylightSavingNeitherLosesNorDoublesIt(Instant now, LocalDate told, boolean isTime, LocalTime at, String name) {
        WorkWeek sundays = new WorkWeek(Set.of(DayOfWeek.SUNDAY));
        LocalDateTime onTheWall = LocalDateTime.ofInstant(now, ZoneId.of("Europe/Berlin"));
        assertThat(MorningRule.isTime(new MorningSettings(true, at, told, null), sundays, onTheWall)).as(name).isEqualTo(isTime);
    }

    @ParameterizedTest
    @CsvSource({"5, 3, 5 follow-ups and 3 plates today", "1, 0, 1 follow-up today", "0, 1, 1 plate today", "1200, 0, '1,200 follow-ups today'", "0, 0, ''"})
    void theWordsAreCountsOnly(int followUps, int plates, String words) {
        assertThat(MorningWords.of(followUps, plates)).isEqualTo(words);
    }
}

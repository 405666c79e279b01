package app.klatch.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReviewWeekRuleTest {
    @ParameterizedTest(name = "on {0} with the review on {1}: the week of {2}; {3}")
    @CsvSource({
        "2026-11-20, FRIDAY, 2026-11-16, the review day",
        "2026-11-22, FRIDAY, 2026-11-16, the weekend after",
        "2026-11-23, FRIDAY, 2026-11-16, Monday is still last week's",
        "2026-11-24, FRIDAY, 2026-11-16, and Tuesday",
        "2026-11-25, FRIDAY, 2026-11-23, Wednesday is early for this week's",
        "2026-11-26, FRIDAY, 2026-11-23, a Thursday before a holiday",
        "2026-11-22, SUNDAY, 2026-11-16, Sunday is the last day of its week",
        "2026-11-26, SUNDAY, 2026-11-16, the Thursday after it",
        "2026-11-27, SUNDAY, 2026-11-23, early again",
        "2026-11-23, MONDAY, 2026-11-16, a Monday looks back on the week before",
        "2026-11-25, WEDNESDAY, 2026-11-16, so does a Wednesday",
        "2026-11-26, THURSDAY, 2026-11-23, a Thursday on its own",
        "2027-01-01, FRIDAY, 2026-12-28, a week over the turn of the year",
        "2027-01-04, FRIDAY, 2026-12-28, and the Monday after",
        "2021-01-01, FRIDAY, 2020-12-28, the 53rd week",
        "2024-03-01, FRIDAY, 2024-02-26, with 29 February in it",
        "2026-03-29, SUNDAY, 2026-03-23, the night the clocks change",
    })
    void theWeekIsReckonedFromTheDayAlone(LocalDate today, DayOfWeek reviewDay, LocalDate monday, String why) {
        assertThat(ReviewWeekRule.week(today, reviewDay)).as(why).isEqualTo(monday);
    }

    @ParameterizedTest(name = "at {0}: {1}; {2}")
    @CsvSource({
        "2026-11-20T15:59, false, before the hour",
        "2026-11-20T16:00, true, the hour",
        "2026-11-21T03:00, true, the night after",
        "2026-11-24T09:00, true, Tuesday: it can still be caught up with",
        "2026-11-25T09:00, false, Wednesday: let it go",
        "2026-11-27T08:00, false, the next review day before its hour",
    })
    void itIsTimeFromTheHourOnForFourDays(LocalDateTime now, boolean isTime, String why) {
        assertThat(ReviewWeekRule.isTime(now, DayOfWeek.FRIDAY, LocalTime.of(16, 0))).as(why).isEqualTo(isTime);
    }

    @ParameterizedTest(name = "the plan for {0} made on {1}: {2} to {3}")
    @CsvSource({
        "2026-11-16, 2026-11-20, 2026-11-23, 2026-11-29",
        "2026-11-16, 2026-11-22, 2026-11-23, 2026-11-29",
        "2026-11-16, 2026-11-23, 2026-11-24, 2026-11-29",
        "2026-11-16, 2026-11-26, 2026-11-27, 2026-12-06",
    })
    void thePlanIsForTheWeekAfterFromTomorrowOn(LocalDate week, LocalDate today, LocalDate from, LocalDate until) {
        LocalDate first = ReviewWeekRule.planFrom(week, today);
        assertThat(first).isEqualTo(from);
        assertThat(ReviewWeekRule.planUntil(first)).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"1, about a minute", "2, about a minute", "3, about 2 minutes", "40, about 15 minutes"})
    void fortyThingsTakeAQuarterOfAnHour(int left, String words) {
        assertThat(ReviewPaceRule.words(left)).isEqualTo(words);
    }
}

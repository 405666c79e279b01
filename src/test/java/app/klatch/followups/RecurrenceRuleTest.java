package app.klatch.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.klatch.followups.Recurrence.From;
import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RecurrenceRuleTest {
    @ParameterizedTest(name = "{6}: every {0}, anchor {1}, due {2}, done on {3}, today {4} → {5}")
    @CsvSource({
        "P14D, 2026-11-20, 2026-11-20, 2026-11-20, 2026-11-20, 2026-12-04, done on the day",
        "P14D, 2026-11-20, 2026-12-04, 2026-11-25, 2026-11-25, 2026-12-18, done early is not asked for twice",
        "P14D, 2026-11-20, 2026-11-20, 2026-11-23, 2026-11-23, 2026-12-04, done late stays in step",
        "P14D, 2026-11-20, 2026-11-20, 2026-12-04, 2026-12-04, 2026-12-18, done on the day of the next round",
        "P14D, 2026-11-20, 2026-11-20, 2027-01-20, 2027-01-20, 2027-01-29, several rounds missed are not made up for",
        "P14D, 2026-11-20, 2026-11-20, 2020-01-01, 2020-01-01, 2026-12-04, a clock set back makes no round before this one",
        "P14D, 2026-11-20, 2026-11-20, 2026-11-19, 2026-12-30, 2027-01-01, logged late never falls due in the past",
        "P1M,  2027-01-31, 2027-01-31, 2027-01-31, 2027-01-31, 2027-02-28, a short month",
        "P1M,  2027-01-31, 2027-02-28, 2027-02-28, 2027-02-28, 2027-03-31, the 31st stays the 31st",
        "P1M,  2027-01-31, 2027-03-31, 2027-03-31, 2027-03-31, 2027-04-30, and is the 30th where there is no 31st",
        "P1M,  2027-01-31, 2027-01-31, 2027-02-28, 2027-02-28, 2027-03-31, late in a short month",
        "P1M,  2026-12-15, 2026-12-15, 2026-12-20, 2026-12-20, 2027-01-15, over the turn of the year",
        "P1W,  2026-12-28, 2026-12-28, 2026-12-28, 2026-12-28, 2027-01-04, a week over the turn of the year",
        "P1Y,  2024-02-29, 2024-02-29, 2024-02-29, 2024-02-29, 2025-02-28, 29 February in a common year",
        "P1Y,  2024-02-29, 2027-02-28, 2027-02-28, 2027-02-28, 2028-02-29, and in the next leap year",
        "P4Y,  2024-02-29, 2024-02-29, 2024-03-01, 2024-03-01, 2028-02-29, every fourth year",
        "P1D,  2026-03-28, 2026-03-28, 2026-03-28, 2026-03-28, 2026-03-29, the day the clocks go forward has a round",
        "P1D,  2026-10-25, 2026-10-25, 2026-10-25, 2026-10-25, 2026-10-26, and the day they go back only one",
        "P1D,  2016-11-20, 2016-11-20, 2026-11-20, 2026-11-20, 2026-11-21, ten years of days missed"})
    void fromTheDueDayTheRoundsStayInStep(Period every, LocalDate anchor, LocalDate due, LocalDate done, LocalDate today,
            LocalDate next, String why) {
        assertThat(RecurrenceRule.next(new Recurrence(every, From.DUE, anchor), due, done, today)).as(why).isEqualTo(next);
    }

    @ParameterizedTest(name = "{4}: every {0}, done on {1}, today {2} → {3}")
    @CsvSource({
        "P14D, 2026-11-25, 2026-11-25, 2026-12-09, two weeks after it was done",
        "P14D, 2026-10-01, 2026-10-01, 2026-10-15, however long before the due day",
        "P14D, 2026-11-11, 2026-11-25, 2026-12-09, logged a round late it never falls due today",
        "P14D, 2026-11-18, 2026-11-20, 2026-12-02, logged two days late it counts from the day it happened",
        "P1M,  2027-01-31, 2027-01-31, 2027-02-28, a short month",
        "P1M,  2027-02-28, 2027-02-28, 2027-03-28, each round is its own beginning",
        "P1Y,  2028-02-29, 2028-02-29, 2029-02-28, from 29 February",
        "P1M,  2026-12-31, 2026-12-31, 2027-01-31, over the turn of the year"})
    void fromCompletionTheRoundsCountFromTheDayItWasDone(Period every, LocalDate done, LocalDate today, LocalDate next, String why) {
        Recurrence repeats = new Recurrence(every, From.DONE, LocalDate.of(2026, 11, 20));
        assertThat(RecurrenceRule.next(repeats, LocalDate.of(2026, 11, 20), done, today)).as(why).isEqualTo(next);
    }

    @Test
    void everyRoundLiesAheadOnTheGridAndNoneIsLeftOut() {
        Random random = new Random(20261120);
        Period[] lengths = {Period.ofDays(1), Period.ofDays(10), Period.ofWeeks(2), Period.ofMonths(1), Period.ofMonths(3), Period.ofYears(1),
            Period.of(0, 1, 3)};
        for (int n = 0; n < 2000; n++) {
            LocalDate anchor = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2500));
            Period every = lengths[random.nextInt(lengths.length)];
            LocalDate today = anchor.plusDays(random.nextInt(2500) - 200);
            LocalDate due = times(anchor, every, random.nextInt(3));
            LocalDate next = RecurrenceRule.next(new Recurrence(every, From.DUE, anchor), due, today, today);
            int round = 1;
            while (!times(anchor, every, round).isAfter(due.isAfter(today) ? due : today)) {
                round++;
            }
            assertThat(next).as("%s every %s, due %s, today %s", anchor, every, due, today).isEqualTo(times(anchor, every, round));
        }
    }

    @Test
    void aStepCannotComeAgainAfterNothing() {
        assertThatThrownBy(() -> new Recurrence(Period.ZERO, From.DUE, LocalDate.of(2026, 11, 20))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Recurrence(Period.ofDays(-1), From.DUE, LocalDate.of(2026, 11, 20)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate times(LocalDate anchor, Period every, int times) {
        return anchor.plus(every.multipliedBy(times));
    }
}

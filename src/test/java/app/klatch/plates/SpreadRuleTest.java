package app.klatch.plates;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.WorkWeek;
import app.klatch.plates.SpreadRule.Member;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// PRODUCT.md, rule 2.
final class SpreadRuleTest {
    private static final WorkWeek WEEK = WorkWeek.mondayToFriday();
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);

    @ParameterizedTest(name = "{2} at a gathering on {0}, every {1}: {3}")
    @CsvSource(delimiter = '|', value = {
            // two plates at one gathering: the first keeps its ideal, the second comes half of the 20 % before
            "2026-11-19 | P28D | 2 | 2026-12-17 2026-12-14",
            "2026-11-19 | P28D | 3 | 2026-12-17 2026-12-14 2026-12-21",
            // the ideal is a Saturday: the nearest work day, of two the later one
            "2026-11-21 | P28D | 2 | 2026-12-18 2026-12-16",
            "2026-11-22 | P28D | 2 | 2026-12-21 2026-12-17",
            // month ends, 29 February, the turn of the year
            "2026-12-31 | P1M  | 2 | 2027-02-01 2027-01-28",
            "2028-01-31 | P1M  | 2 | 2028-02-29 2028-02-25",
            "2027-12-01 | P1M  | 4 | 2027-12-31 2027-12-29 2028-01-04 2027-12-28",
            // an ideal too short to spread: three a day, and the 20 % give
            "2026-11-19 | P1D  | 5 | 2026-11-20 2026-11-20 2026-11-20 2026-11-23 2026-11-23",
            "2026-11-20 | P1D  | 4 | 2026-11-23 2026-11-23 2026-11-23 2026-11-24",
    })
    void aGroupFallsDueAroundItsIdeal(LocalDate gathering, Period ideal, int people, String days) {
        Map<Long, LocalDate> spread = SpreadRule.days(gathering, group(people, ideal), WEEK);
        assertThat(LongStream.rangeClosed(1, people).mapToObj(spread::get).toList())
                .isEqualTo(Arrays.stream(days.split(" ", -1)).map(LocalDate::parse).toList());
    }

    @Test
    void aPlateAloneAtAGatheringIsLeftToRuleOne() {
        assertThat(SpreadRule.days(THURSDAY, group(1, Period.ofWeeks(4)), WEEK)).isEmpty();
    }

    @Test
    void twentyPeopleMetAtOnePartyDoNotFallDueTogether() {
        Map<Long, LocalDate> days = SpreadRule.days(THURSDAY, group(20, Period.ofWeeks(6)), WEEK);
        LocalDate middle = THURSDAY.plusWeeks(6);
        assertThat(days).hasSize(20).allSatisfy((_, day) -> assertThat(Math.abs(ChronoUnit.DAYS.between(middle, day))).isLessThanOrEqualTo(8));
        assertThat(Set.copyOf(days.values())).as("different days").hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void theDaysFollowTheOwnersWorkWeek() {
        WorkWeek tuesdays = new WorkWeek(Set.of(DayOfWeek.TUESDAY));
        Map<Long, LocalDate> days = SpreadRule.days(THURSDAY, group(5, Period.ofWeeks(4)), tuesdays);
        assertThat(days.values()).allMatch(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY);
        assertThat(perDay(days)).containsOnlyKeys(LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 22));
    }

    @Test
    void whoeverTheGroupIsTheDaysAreWorkDaysAtMostThreeADayAfterTheGatheringAndAlwaysTheSame() {
        Random random = new Random(20261122);
        for (int run = 0; run < 400; run++) {
            WorkWeek week = anyWeek(random);
            LocalDate gathering = THURSDAY.plusDays(random.nextInt(800));
            List<Member> group = new ArrayList<>();
            int size = 2 + random.nextInt(60);
            for (int id = 1; id <= size; id++) {
                group.add(new Member(id, Period.of(0, random.nextInt(4), random.nextInt(50))));
            }
            Map<Long, LocalDate> days = SpreadRule.days(gathering, group, week);
            assertThat(days.values()).as("%s, %s", gathering, group).allMatch(week::isWorkDay).allMatch(day -> day.isAfter(gathering));
            assertThat(perDay(days).values()).allMatch(count -> count <= 3);
            assertThat(SpreadRule.days(gathering, List.copyOf(group), week)).isEqualTo(days);
        }
    }

    @Test
    void whoComesLaterMovesNobodyWhoIsThere() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            List<Member> group = new ArrayList<>(group(2 + random.nextInt(30), Period.ofDays(1 + random.nextInt(90))));
            Map<Long, LocalDate> before = SpreadRule.days(THURSDAY, group, WEEK);
            group.add(new Member(999, Period.ofDays(1 + random.nextInt(90))));
            assertThat(SpreadRule.days(THURSDAY, group, WEEK)).containsAllEntriesOf(before);
        }
    }

    private static WorkWeek anyWeek(Random random) {
        Set<DayOfWeek> days = Arrays.stream(DayOfWeek.values()).filter(_ -> random.nextBoolean()).collect(Collectors.toSet());
        return days.isEmpty() ? WEEK : new WorkWeek(days);
    }

    private static List<Member> group(int people, Period ideal) {
        return LongStream.rangeClosed(1, people).mapToObj(id -> new Member(id, ideal)).toList();
    }

    private static Map<LocalDate, Long> perDay(Map<Long, LocalDate> days) {
        return days.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}

package app.klatch.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SummaryRuleTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1    | 0   | One thing wants you.",
            "2    | 0   | Two things want you.",
            "12   | 0   | Twelve things want you.",
            "13   | 0   | 13 things want you.",
            "1240 | 0   | 1,240 things want you.",
            "3    | 2   | Five things want you.",
            "0    | 1   | One thing wants you.",
            "3    | 900 | Ten things want you."})
    void itCountsFollowUpsAndAtMostSevenPlates(int followUps, int plates, String sentence) {
        assertThat(SummaryRule.of(lists(followUps, plates, List.of(), null), FRIDAY)).isEqualTo(sentence);
    }

    @Test
    void peopleFromLastNightAreTold() {
        assertThat(SummaryRule.of(lists(3, 2, List.of(met(1, true), met(1, true)), null), FRIDAY))
                .isEqualTo("Seven things want you. Two people from last night have no next step yet.");
    }

    @Test
    void onePersonAloneIsOneSentence() {
        assertThat(SummaryRule.of(lists(0, 0, List.of(met(1, false)), null), FRIDAY))
                .isEqualTo("One person from yesterday has no next step yet.");
    }

    @Test
    void meetingsOfSeveralDaysAreNotCalledAfterOne() {
        assertThat(SummaryRule.of(lists(0, 0, List.of(met(0, false), met(1, true)), null), FRIDAY))
                .isEqualTo("Two people from the last seven days have no next step yet.");
        assertThat(SummaryRule.of(lists(0, 0, List.of(met(0, false)), null), FRIDAY))
                .isEqualTo("One person from today has no next step yet.");
    }

    @Test
    void nothingToDoLooksAhead() {
        assertThat(SummaryRule.of(lists(0, 0, List.of(), null), FRIDAY)).isEqualTo("Nothing wants you today.");
        assertThat(SummaryRule.of(lists(0, 0, List.of(), new NextUp(FRIDAY.plusDays(4), "Ana Ruiz")), FRIDAY))
                .isEqualTo("Nothing wants you today. Next is Ana Ruiz, Tuesday.");
    }

    private static MetRow met(int daysAgo, boolean evening) {
        return new MetRow(1, "Ana", null, 2, FRIDAY.minusDays(daysAgo), DatePrecision.DAY, null, null, Channel.IN_PERSON, null, evening);
    }

    private static TodayLists lists(int followUps, int plates, List<MetRow> met, @Nullable NextUp next) {
        return new TodayLists(new Bounded<>(Collections.emptyList(), followUps), new Bounded<>(Collections.emptyList(), 0), new Bounded<>(Collections.emptyList(), plates),
                new Bounded<>(met, met.size()), new Bounded<>(List.of(), 0), new Bounded<>(List.of(), 0), Map.of(), next, false);
    }
}

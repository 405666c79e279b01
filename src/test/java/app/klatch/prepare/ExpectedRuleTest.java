package app.klatch.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class ExpectedRuleTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 22);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 24);

    @Test
    void whoIsTickedComesAndNobodyElse() {
        Expected expected = ExpectedRule.of(List.of(3L, 1L), List.of(new Comer(9, 7, OCTOBER)));
        assertThat(expected).isEqualTo(new Expected(Expected.Why.TICKED, List.of(3L, 1L)));
        assertThat(ExpectedRule.words(expected)).isEqualTo("2 expected");
    }

    @Test
    void whenNobodyIsTickedThoseWhoCameAtLeastTwiceAreRegulars() {
        Expected expected = ExpectedRule.of(List.of(), List.of(new Comer(9, 7, OCTOBER), new Comer(8, 2, SEPTEMBER), new Comer(7, 1, OCTOBER)));
        assertThat(expected).isEqualTo(new Expected(Expected.Why.REGULARS, List.of(9L, 8L)));
        assertThat(ExpectedRule.words(expected)).isEqualTo("Nobody is ticked yet: these 2 come regularly");
    }

    @Test
    void whenNobodyCameTwiceItIsThoseOfTheLastTime() {
        Expected expected = ExpectedRule.of(List.of(), List.of(new Comer(9, 1, OCTOBER), new Comer(8, 1, SEPTEMBER)));
        assertThat(expected).isEqualTo(new Expected(Expected.Why.LAST_TIME, List.of(9L)));
        assertThat(ExpectedRule.words(expected)).isEqualTo("Nobody is ticked yet: this is who was there the last time");
    }

    @Test
    void theFirstGatheringOfAllExpectsNobody() {
        Expected expected = ExpectedRule.of(List.of(), List.of());
        assertThat(expected).isEqualTo(new Expected(Expected.Why.NOBODY, List.of()));
        assertThat(ExpectedRule.words(expected)).isEmpty();
    }

    @Test
    void ofAThousandRegularsOnlyThoseWhoComeMostAreTaken() {
        List<Comer> many = LongStream.range(0, 1000).mapToObj(id -> new Comer(id, 5, OCTOBER)).toList();
        assertThat(ExpectedRule.of(List.of(), many).people()).hasSize(ExpectedRule.MOST).startsWith(0L, 1L);
    }

    @Test
    void everybodyWhoIsTickedHasAPageHoweverManyTheyAre() {
        List<Long> ticked = LongStream.range(0, 100).boxed().toList();
        assertThat(ExpectedRule.of(ticked, List.of()).people()).hasSize(100);
    }
}

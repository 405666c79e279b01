package app.klatch.evidence;

import static app.klatch.evidence.Said.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.evidence.Strength.Part;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class StrengthRuleTest {
    @ParameterizedTest(name = "{1} at weight {0} is {2}")
    @CsvSource({
        // weight, how many, points
        "10, 0, 0",
        "10, 1, 10",
        "10, 3, 20",
        "10, 7, 30",
        "10, 100, 66",
        "10, 2000, 109",
        "4, 1, 4",
        "4, 2, 6",
        "5, 1, 5",
    })
    void theFirstCountsFullAndTheFollowingLessAndLess(int weight, long count, int points) {
        assertThat(StrengthRule.points(weight, count)).isEqualTo(points);
    }

    @Test
    void twiceAsManyNeverCountTwiceAndMoreNeverCountLess() {
        for (int count = 1; count < 3000; count++) {
            assertThat(StrengthRule.points(10, 2L * count)).isLessThan(2 * StrengthRule.points(10, count));
            assertThat(StrengthRule.points(10, count)).isGreaterThanOrEqualTo(StrengthRule.points(10, count - 1L));
        }
    }

    @Test
    void theNumberSaysWhatItIsMadeOf() {
        Strength strength = StrengthRule.of(new Said().since(FRIDAY.minusYears(3))
                .talk(1, Channel.PHONE).talk(2, Channel.EMAIL).entry(3, Stance.GAVE, null, "a name")
                .entry(4, Stance.PITCHED, Channel.IN_PERSON, null)
                .promise(new Promise(1, Owner.ME, FRIDAY, "deck", true, true)).promise(new Promise(2, Owner.ME, FRIDAY, "call", false, true)).promise(new Promise(4, Owner.ME, FRIDAY, "plan", true, false))
                .promise(new Promise(3, Owner.THEM, FRIDAY, "form", true, true))
                .facts(new Facts(null, List.of(), List.of(), false, "Wei", 2)).evidence(), FRIDAY);
        assertThat(strength.parts()).containsExactly(
                new Part("3 two-way interactions", 20), new Part("gave something 1 time", 5), new Part("known for 3 years", 8),
                new Part("kept 1 promise", 5), new Part("3 introductions", 12));
        assertThat(strength.value()).isEqualTo(50);
    }

    @Test
    void ofSomebodyNewThereIsNone() {
        assertThat(StrengthRule.of(new Said().evidence(), FRIDAY)).isEqualTo(new Strength(0, List.of()));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void noChannelCountsMoreThanAnother(Channel channel) {
        assertThat(StrengthRule.of(new Said().talk(1, channel).evidence(), FRIDAY).value()).isEqualTo(10);
    }
}

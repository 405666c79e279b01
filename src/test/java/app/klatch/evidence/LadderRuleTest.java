package app.klatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.evidence.Ladder.Step;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LadderRuleTest {
    @ParameterizedTest(name = "{0} reaches {1}; {2}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            MESSAGE        | WRITTEN        | Next: a call
            EMAIL          | WRITTEN        | Next: a call
            PUBLIC_POST    | WRITTEN        | Next: a call
            PHONE          | PHONE          | Next: an online meeting
            ONLINE_MEETING | ONLINE_MEETING | Next: a meeting in person
            IN_PERSON      | IN_PERSON      | -
            -              | -              | Next: a few lines
            """)
    void eachChannelHasItsRung(@Nullable Channel channel, @Nullable Rung rung, @Nullable String next) {
        Ladder ladder = LadderRule.of(new Said().talk(1, channel).evidence());
        assertThat(ladder).returns(rung, Ladder::highest).returns(next, Ladder::next);
    }

    @Test
    void withoutAChannelTheSideOfThePlatformDecides() {
        assertThat(LadderRule.of(new Said().at(1, "Facebook", PlatformKind.COFFEE_KLATCH, Side.ONLINE).evidence()).highest())
                .isEqualTo(Rung.WRITTEN);
        assertThat(LadderRule.of(new Said().at(1, "Party", PlatformKind.COCKTAIL_PARTY, Side.IN_PERSON).evidence()).highest())
                .isEqualTo(Rung.IN_PERSON);
    }

    @Test
    void theHighestRungIsNotTheNewestAndARungMayBeSkipped() {
        Ladder ladder = LadderRule.of(new Said().talk(400, Channel.IN_PERSON).talk(9, Channel.EMAIL).talk(1, Channel.MESSAGE)
                .entry(0, Stance.PITCHED, Channel.PHONE, null).evidence());
        assertThat(ladder.highest()).isEqualTo(Rung.IN_PERSON);
        assertThat(ladder.steps()).extracting(Step::rung).containsExactly(Rung.values());
        assertThat(ladder.steps()).extracting(Step::count).containsExactly(2, 0, 0, 1);
        assertThat(ladder.steps()).extracting(Step::isReached).containsExactly(true, false, false, true);
    }
}

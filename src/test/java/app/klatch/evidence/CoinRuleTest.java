package app.klatch.evidence;

import static app.klatch.evidence.Said.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Stance;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CoinRuleTest {
    @ParameterizedTest(name = "{1} days ago {0}: {2}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            IN_PERSON      |   0 | You met today: connect online by Sun 22 Nov
            IN_PERSON      |   1 | You met yesterday: connect online by tomorrow
            IN_PERSON      |   2 | You met on Wed 18 Nov: connect online by today
            IN_PERSON      |   3 | So far you only met in person: connect online
            MESSAGE        |   1 | So far only in writing: suggest a call, then a meeting
            EMAIL          |   1 | So far only in writing: suggest a call, then a meeting
            PUBLIC_POST    |   1 | So far only in writing: suggest a call, then a meeting
            PHONE          | 400 | So far only from afar: suggest a meeting in person
            ONLINE_MEETING |   1 | So far only from afar: suggest a meeting in person
            -              |   1 | -
            """)
    void aHalfCoinProposesTheNextInteractionOnItsDarkFace(@Nullable Channel channel, int daysAgo, @Nullable String proposal) {
        TwoFaces coin = CoinRule.of(new Said().talk(daysAgo, channel).evidence(), FRIDAY);
        assertThat(coin.proposal()).isEqualTo(proposal);
        assertThat(coin.online().isLit() != coin.inPerson().isLit()).isEqualTo(proposal != null);
    }

    @Test
    void aWholeCoinAndADarkOneProposeNothing() {
        assertThat(CoinRule.of(new Said().talk(1, Channel.PHONE).talk(2, Channel.IN_PERSON).evidence(), FRIDAY).proposal()).isNull();
        assertThat(CoinRule.of(new Said().evidence(), FRIDAY).proposal()).isNull();
    }

    @Test
    void aPitchLightsNoFaceWhateverItsChannel() {
        TwoFaces coin = CoinRule.of(new Said().entry(1, Stance.PITCHED, Channel.IN_PERSON, null).evidence(), FRIDAY);
        assertThat(coin.online().isLit()).isFalse();
        assertThat(coin.inPerson().isLit()).isFalse();
    }

    @Test
    void eachFaceKnowsWhatLitItFirstAndLast() {
        TwoFaces coin = CoinRule.of(new Said().at(900, "LinkedIn", PlatformKind.NETWORKING_EVENT, Side.ONLINE)
                .talk(20, Channel.PHONE).talk(1, Channel.MESSAGE)
                .at(3, "Chamber after-hours", PlatformKind.NETWORKING_EVENT, Side.IN_PERSON).evidence(), FRIDAY);
        assertThat(CoinRule.words(coin.online(), FRIDAY))
                .isEqualTo("3 times online: the newest yesterday by message, the first in Jun 2024 on LinkedIn");
        assertThat(CoinRule.words(coin.inPerson(), FRIDAY)).isEqualTo("Once in person: on Tue 17 Nov at Chamber after-hours");
    }

    @Test
    void aDarkFaceSaysSo() {
        assertThat(CoinRule.words(new Face(Side.IN_PERSON, 0, null, null), FRIDAY)).isEqualTo("Not yet in person");
    }

    @ParameterizedTest
    @CsvSource({"MONTH, in Mar 2024", "YEAR, in 2024", "ABOUT, about Mar 2024", "DAY, in Mar 2024"})
    void aVagueDayIsSaidNoMoreExactThanItIsKnown(DatePrecision precision, String said) {
        Entry entry = new Entry(1, FRIDAY.withYear(2024).withMonth(3), precision, Stance.TALKED, Channel.PHONE, null, null, null, null, null, null);
        assertThat(CoinRule.words(new Face(Side.ONLINE, 1, entry, entry), FRIDAY)).isEqualTo("Once online: " + said + " by phone");
    }
}

package app.klatch.evidence;

import static app.klatch.evidence.Said.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GiveTakeRuleTest {
    @ParameterizedTest(name = "got, then {0} \"{1}\" {2} days later: thanked {3}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            GAVE      | -                       |  1 | true
            TALKED    | thanked her for it      |  1 | true
            TALKED    | Many thanks by phone    |  1 | true
            TALKED    | sent a thank-you card   |  1 | true
            PITCHED   | thank you               |  1 | true
            TALKED    | the boat                |  1 | false
            TALKED    | -                       |  1 | false
            TALKED    | she thanked me          |  1 | false
            TALKED    | she thanks us for it    |  1 | false
            TALKED    | was thanked by her boss |  1 | false
            TALKED    | no thanks, she said     |  1 | false
            GOT       | -                       |  1 | false
            GAVE      | -                       | -1 | false
            TALKED    | thanked her             | -1 | false
            GAVE      | -                       |  0 | true
            TALKED    | thanked her             |  0 | true
            """)
    void somethingGotIsWorthAThankYouUntilSomethingWasGivenOrSaid(Stance later, String words, int days, boolean thanked) {
        GiveTake balance = GiveTakeRule.of(new Said().entry(10, Stance.GOT, Channel.EMAIL, "a name")
                .entry(10 - days, later, null, words).evidence());
        assertThat(balance.thanks()).extracting(Entry::words).satisfies(due -> assertThat(due.contains("a name")).isEqualTo(!thanked));
    }

    @Test
    void theTotalIsOneCalmLine() {
        assertThat(GiveTakeRule.inAll(new GiveTakeTotal(0, 0, List.of(), 0))).isEmpty();
        assertThat(GiveTakeRule.inAll(new GiveTakeTotal(1200, 0, List.of(), 1))).isEqualTo("In all: gave 1,200, got 0 · 1 offer to keep");
        assertThat(GiveTakeRule.inAll(new GiveTakeTotal(0, 2, List.of(new GiveTakeTotal.Thanks(1, "Ana", List.of())), 2)))
                .isEqualTo("In all: gave 0, got 2 · thanks due to 1 person · 2 offers to keep");
    }

    @Test
    void whatWasGotAndThankedForInOneLineIsDone() {
        assertThat(GiveTakeRule.of(new Said().entry(3, Stance.GOT, null, "a name, thanked her").evidence()).thanks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ME, true, 0, thank her, true", "ME, false, 0, thank her, false", "THEM, true, 0, thank you note, false",
        "ME, true, 5, thank her, false", "ME, true, 0, call her, false"})
    void aDoneFollowUpThatSaysToThankIsThanks(Owner owner, boolean kept, int daysBefore, String text, boolean thanked) {
        GiveTake balance = GiveTakeRule.of(new Said().entry(3, Stance.GOT, null, null)
                .promise(new Promise(1, owner, FRIDAY.minusDays(3L + daysBefore), text, kept, true)).evidence());
        assertThat(balance.thanks().isEmpty()).isEqualTo(thanked);
    }

    @Test
    void myOpenPromisesAreOffersAndThoseKeptAndTheirsAreNot() {
        GiveTake balance = GiveTakeRule.of(new Said().promise(new Promise(1, Owner.ME, FRIDAY, "deck", false, true))
                .promise(new Promise(2, Owner.ME, FRIDAY, "quote", true, true)).promise(new Promise(3, Owner.THEM, FRIDAY, "form", false, true)).evidence());
        assertThat(balance.offers()).extracting(Promise::text).containsExactly("deck");
    }

    @Test
    void whatIOnlyPlanForMyselfIsNoOffer() {
        assertThat(GiveTakeRule.of(new Said().promise(new Promise(1, Owner.ME, FRIDAY, "call in March", false, false)).evidence()).offers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | Nothing given or got yet
            1 | 0 | You gave once
            0 | 2 | You got something twice
            3 | 1 | You gave 3 times and got something once
            """)
    void theBalanceIsSaidPlainly(int gave, int got, String words) {
        assertThat(GiveTakeRule.balance(gave, got)).isEqualTo(words);
    }

    @Test
    void eachThingIsSaidWithItsDay() {
        GiveTake balance = GiveTakeRule.of(new Said().entry(3, Stance.GOT, Channel.EMAIL, "introduced me\n to Wei")
                .entry(1, Stance.GOT, Channel.PHONE, null).promise(new Promise(1, Owner.ME, FRIDAY.plusDays(7), "send deck", false, true)).evidence());
        assertThat(balance.thanks()).extracting(entry -> GiveTakeRule.words(entry, FRIDAY))
                .containsExactly("Got something, yesterday by phone", "Introduced me to Wei, on Tue 17 Nov");
        assertThat(GiveTakeRule.words(balance.offers().getFirst(), FRIDAY)).isEqualTo("Send deck, for Fri 27 Nov");
    }
}

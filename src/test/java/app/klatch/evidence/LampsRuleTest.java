package app.klatch.evidence;

import static app.klatch.evidence.Said.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.evidence.Lamps.Lamp;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LampsRuleTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            CFO at Northwind, true,  true,  true,  Wei, true
            CFO at Northwind, true,  true,  false, -,   true
            -,                false, true,  true,  Wei, true
            CFO at Northwind, true,  false, false, -,   false
            CFO at Northwind, false, false, false, Wei, false
            -,                false, false, false, -,   false
            """)
    void knowIsLitByThreeSortsOfFacts(@Nullable String work, boolean interest, boolean date, boolean noted, @Nullable String by, boolean lit) {
        Facts facts = new Facts(work, interest ? List.of("tea", "boats", "chess", "jazz") : List.of(), date ? List.of("birthday") : List.of(), noted, by, 0);
        assertThat(of(new Said().facts(facts)).know().isLit()).isEqualTo(lit);
    }

    @Test
    void whatIsKnownIsSaid() {
        Facts facts = new Facts("CFO at Northwind", List.of("tea", "boats", "chess", "jazz"), List.of("birthday"), true, "Wei", 0);
        assertThat(of(new Said().facts(facts)).know().evidence()).containsExactly("Work: CFO at Northwind",
                "4 interests: tea, boats, chess …", "1 date: birthday", "A note about them", "Introduced by Wei");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false, ''", "1, 0, true, 'Enjoyed 1 of 1 interaction, the newest yesterday'", "0, 1, false, Enjoyed 0 of 1 interaction",
        "1, 1, false, 'Enjoyed 1 of 2 interactions, the newest yesterday'", "2, 1, true, 'Enjoyed 2 of 3 interactions, the newest yesterday'"})
    void likeIsLitByMoreInteractionsEnjoyedThanNot(int enjoyed, int not, boolean lit, String words) {
        Said said = new Said().talk(0, Channel.PHONE);
        for (int i = 0; i < enjoyed + not; i++) {
            said.add(new Entry(9L + i, FRIDAY.minusDays(1L + i), DatePrecision.DAY, Stance.TALKED, null, null, null, null, null, i < enjoyed, null));
        }
        assertThat(of(said).like()).isEqualTo(new Lamp(lit, words.isEmpty() ? List.of() : List.of(words)));
    }

    @Test
    void trustIsLitByAPromiseKeptOrSomebodyTheyLedMeTo() {
        assertThat(of(new Said()).trust()).isEqualTo(new Lamp(false, List.of()));
        assertThat(of(new Said().promise(new Promise(1, Owner.ME, FRIDAY, "deck", false, true))).trust().isLit()).isFalse();
        assertThat(of(new Said().promise(new Promise(1, Owner.ME, FRIDAY, "my own plan", true, false))).trust().isLit()).isFalse();
        assertThat(of(new Said().promise(new Promise(1, Owner.ME, FRIDAY, "deck", true, true))).trust())
                .isEqualTo(new Lamp(true, List.of("You kept 1 promise")));
        assertThat(of(new Said().promise(new Promise(1, Owner.THEM, FRIDAY, "form", true, true))
                .facts(new Facts(null, List.of(), List.of(), false, null, 2))).trust())
                .isEqualTo(new Lamp(true, List.of("They kept 1 promise", "They led you to 2 people")));
    }

    private static Lamps of(Said said) {
        return LampsRule.of(said.evidence(), FRIDAY);
    }
}

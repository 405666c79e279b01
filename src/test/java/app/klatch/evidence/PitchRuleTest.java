package app.klatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PitchRuleTest {
    @ParameterizedTest(name = "{0} two-way, {1} pitches, dismissed {2}: asks {3}")
    @CsvSource({
        "0, 0, false, true",
        "2, 0, false, true",
        "3, 0, false, false",
        "40, 0, false, false",
        "0, 1, false, false",
        "2, 1, false, false",
        "0, 0, true,  false",
    })
    void onlyAFirstPitchBeforeTheThirdConversationIsAskedAbout(int twoWay, int pitches, boolean dismissed, boolean asks) {
        assertThat(PitchRule.asks(twoWay, pitches, dismissed)).isEqualTo(asks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 1 | No conversation yet with Ana
            1 | 1 | One conversation so far with Ana
            2 | 1 | Two conversations so far with Ana
            2 | 2 | Fewer than three conversations so far with Ana and Bo 1
            0 | 5 | Fewer than three conversations so far with Ana and 4 others
            """)
    void theQuestionSaysHowManyConversationsThereWere(int twoWay, int people, String begins) {
        List<Talks> early = new ArrayList<>(List.of(new Talks(1, "Ana", twoWay, 0)));
        for (int i = 1; i < people; i++) {
            early.add(new Talks(1 + i, "Bo " + i, 0, 0));
        }
        assertThat(PitchRule.question(early))
                .contains(begins + ". A first pitch is heard better after the third. Keep it as a pitch?");
    }

    @Test
    void nobodyNoQuestion() {
        assertThat(PitchRule.question(List.of())).isEmpty();
    }
}

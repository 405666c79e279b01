package app.klatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.Channel;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.platforms.Etiquette;
import app.klatch.platforms.EtiquetteRepository;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PitchBalanceTest {
    private static final long X = 3;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 |  0 | 20 | true  | Nothing yet
            0 | 12 | 20 | true  | No pitch in 12 conversations
            0 |  1 |  0 | true  | No pitch in 1 conversation
            1 |  4 | 20 | true  | 1 pitch to 4 conversations: 20 %, where up to 20 % is usual
            3 |  5 | 20 | false | 3 pitches to 5 conversations: 38 %, where up to 20 % is usual. A few talks first
            1 | 99 |  0 | false | 1 pitch to 99 conversations: 1 %, where none is usual. A few talks first
            2 |  0 |  5 | false | 2 pitches to no conversations: 100 %, where up to 5 % is usual. A few talks first
            """)
    void theShareOfPitchesIsSaidBesideTheBudget(int pitches, int conversations, int budget, boolean within, String words) {
        PitchBalance balance = new PitchBalance(PlatformKind.NETWORKING_EVENT, pitches, conversations, budget);
        assertThat(balance.isWithinBudget()).isEqualTo(within);
        assertThat(PitchRule.words(balance)).isEqualTo(words);
    }

    @Test
    void ofAPersonEachKindOfPlaceHasItsOwnBalance() {
        Evidence evidence = new Said().at(1, "Facebook", PlatformKind.COFFEE_KLATCH, Side.ONLINE)
                .on(2, Stance.PITCHED, "LinkedIn", PlatformKind.NETWORKING_EVENT, Side.ONLINE)
                .on(3, Stance.GOT, "Chamber", PlatformKind.NETWORKING_EVENT, Side.IN_PERSON)
                .talk(4, Channel.PHONE).evidence();
        assertThat(PitchRule.of(evidence, kind -> Etiquette.shipped(kind).pitchBudget())).containsExactly(
                new PitchBalance(PlatformKind.COFFEE_KLATCH, 0, 1, 0), new PitchBalance(PlatformKind.NETWORKING_EVENT, 1, 1, 20),
                new PitchBalance(PlatformKind.NONE, 0, 1, Etiquette.shipped(PlatformKind.NONE).pitchBudget()));
    }

    @Test
    void aBroadcastCountsForThePlatformWhatIsToComeDoesNotAndTheOwnersBudgetIsInForce(@TempDir Path folder) {
        try (EvidenceFile file = new EvidenceFile(folder)) {
            long ana = file.person("Ana");
            long bo = file.person("Bo");
            for (Stance stance : Stance.values()) {
                file.logAt(X, ana, stance);
                file.interactions.add(new NewInteraction(Said.FRIDAY.plusDays(1), List.of(bo), X, null, null, stance, null, null));
            }
            PitchRepository pitches = new PitchRepository(file.database, EvidenceFile.CLOCK);
            assertThat(pitches.talksAt(X)).isEqualTo(new PlatformTalks(3, 1, 1));
            assertThat(pitches.ofPlatform(X, PlatformKind.COCKTAIL_PARTY).budget()).isEqualTo(5);
            EtiquetteRepository etiquette = new EtiquetteRepository(file.database, EvidenceFile.CLOCK);
            Etiquette shipped = etiquette.of(PlatformKind.COCKTAIL_PARTY);
            etiquette.set(new Etiquette(shipped.kind(), shipped.comeFor(), shipped.openWith(), shipped.avoid(), shipped.moveOn(), 0, 30));
            assertThat(pitches.ofPlatform(X, PlatformKind.COCKTAIL_PARTY)).isEqualTo(new PitchBalance(PlatformKind.COCKTAIL_PARTY, 1, 3, 30));
            assertThat(pitches.ofPerson(file.of(ana))).containsExactly(new PitchBalance(PlatformKind.COCKTAIL_PARTY, 1, 3, 30));
        }
    }

    @Test
    void theFiguresOfAPlatformAreReadFromIndexesAlone(@TempDir Path folder) {
        try (EvidenceFile file = new EvidenceFile(folder)) {
            List<String> plan = file.plan(PitchRepository.PLATFORM.replace(":platform", "1"));
            assertThat(plan).contains("SEARCH i USING COVERING INDEX interaction_stance (platform_id=?)")
                    .filteredOn(step -> step.startsWith("SEARCH") || step.startsWith("SCAN"))
                    .allMatch(step -> step.startsWith("SEARCH") && step.contains("USING COVERING INDEX"));
        }
    }
}

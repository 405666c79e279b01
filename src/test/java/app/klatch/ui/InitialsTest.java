package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InitialsTest {
    @ParameterizedTest
    @CsvSource({
        "Omar Haddad, OH", "Ana Ruiz-Lopez, AR", "Dana, D", "李伟, 李伟", "李伟明, 李伟", "@bkkper02, B", "Pat O'Brien, PO",
        "Maria del Carmen Vega, MV", "'  ', ?", "'', ?", "👋, ?", "'Ali (Marina)', AM", "محمد علي, مع", "éva ödön, ÉÖ",
    })
    void initialsAreAtMostTwoLettersOfTheName(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @Test
    void theColourIsOneOfSixAndStaysTheSameForTheSameName() {
        assertThat(Initials.colour("Omar Haddad")).isBetween(0, Initials.COLOURS - 1).isEqualTo(Initials.colour(" omar haddad "));
    }

    @Test
    void manyNamesUseAllColoursAboutEquallyOften() {
        Random random = new Random(7);
        int[] used = new int[Initials.COLOURS];
        for (int i = 0; i < 6_000; i++) {
            used[Initials.colour(word(random) + " " + word(random))]++;
        }
        assertThat(Arrays.stream(used).boxed()).allSatisfy(count -> assertThat(count).isBetween(850, 1_150));
    }

    private static String word(Random random) {
        return random.ints(5, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}

package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

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
}

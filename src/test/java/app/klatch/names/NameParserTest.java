package app.klatch.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameParserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Nadia Osei | - | Nadia | - | Osei | -",
        "Nadia Efua Osei | - | Nadia | Efua | Osei | -",
        "Prof. Nadia E. Osei | Prof. | Nadia | E. | Osei | -",
        "Osei, Nadia | - | Nadia | - | Osei | -",
        "Osei, Dr. Nadia E., PhD | Dr. | Nadia | E. | Osei | PhD",
        "Nadia Osei, MBA, PMP | - | Nadia | - | Osei | MBA, PMP",
        "Nadia Osei MBA | - | Nadia | - | Osei | MBA",
        "Sven Larsson III | - | Sven | - | Larsson | III",
        "Sven Larsson, Jr. | - | Sven | - | Larsson | Jr.",
        "Larsson Sr., Sven | - | Sven | - | Larsson | Sr.",
        "Pieter van der Meer | - | Pieter | - | van der Meer | -",
        "Lucía Ortega y Gasset | - | Lucía | - | Ortega y Gasset | -",
        "van der Meer, Pieter J. | - | Pieter | J. | van der Meer | -",
        "Van Tran | - | Van | - | Tran | -",
        "Duarte da Costa do Vale | - | Duarte | da Costa | do Vale | -",
        "Rev. Okafor | Rev. | - | - | Okafor | -",
        "Sir Ian | Sir | Ian | - | - | -",
        "Dean Winters | - | Dean | - | Winters | -",
        "Lt. Col. Amy Stone | Lt. Col. | Amy | - | Stone | -",
        "Mr. and Mrs. Paul and Rita Stone | Mr. and Mrs. | Paul and Rita | - | Stone | -",
        "Minister of Finance Rita Stone | Minister of Finance | Rita | - | Stone | -",
        "Abdul Rahman Saleh | - | Abdul Rahman | - | Saleh | -",
        "Cher | - | Cher | - | - | -",
        "Jo Stone 🎻 | - | Jo | - | Stone | -",
        "li na | - | li | - | na | -",
        "李伟 | - | 李伟 | - | - | -",
        "e. b. white | - | e. | b. | white | -",
        "Jack Ma | - | Jack | - | Ma | -",
        "Stone, | - | Stone | - | - | -",
    })
    void takesANameApart(String text, String prefix, String given, String middle, String family, String suffix) {
        PersonName name = NameParser.parse(text);
        assertThat(new String[] {name.prefix(), name.given(), name.middle(), name.family(), name.suffix()})
                .containsExactly(or(prefix), or(given), or(middle), or(family), or(suffix));
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }

    @Test
    void findsNicknamesInQuotesAndBracketsButLeavesApostrophes() {
        assertThat(NameParser.parse("Robert \"Red\" Stone").nickname()).isEqualTo("Red");
        assertThat(NameParser.parse("Robert (Red) Stone").nickname()).isEqualTo("Red");
        assertThat(NameParser.parse("Robert 'Red' Stone").nickname()).isEqualTo("Red");
        assertThat(NameParser.parse("Niamh O'Dowd").family()).isEqualTo("O'Dowd");
    }

    @Test
    void neverFailsOnOddText() {
        assertThat(NameParser.parse("").given()).isEmpty();
        assertThat(NameParser.parse(" , ,\u0000( ").folded()).isEqualTo("(");
        assertThat(NameParser.parse("Dr.").given()).isEqualTo("Dr.");
    }

    @Test
    void equalNamesMeetUnderOneKey() {
        assertThat(NameKeys.key("O’Brien-Núñez")).isEqualTo(NameKeys.key("OBrien Nunez")).isEqualTo("obrien nunez");
        assertThat(OneTypo.apart("haddad", "hadadd")).isTrue();
        assertThat(OneTypo.apart("haddad", "hadda")).isTrue();
        assertThat(OneTypo.apart("haddad", "hayyad")).isFalse();
        assertThat(Nicknames.formalOf("bob")).contains("robert");
    }
}

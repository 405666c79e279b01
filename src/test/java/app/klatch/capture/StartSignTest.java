package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `<` and `>` at the beginning of a line: who started it. "\n" stands for a line break; "&&" parts the people.
final class StartSignTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '§', delimiterString = "=>>", textBlock = """
            < Ana Ruiz asked about the quote =>> name Ana Ruiz | how message | stance talked | they began | note asked about the quote
            > Ana Ruiz sent the deck =>> name Ana Ruiz | how message | stance talked | I began | note sent the deck
            < Wei Lin asked about the quote =>> name Wei Lin | known Wei Lin | how message | stance talked | they began | note asked about the quote
            <Wei Lin asked =>> name Wei Lin | known Wei Lin | how message | stance talked | they began | note asked
            >Wei Lin =>> name Wei Lin | known Wei Lin | how message | stance talked | I began
              < Wei Lin =>> name Wei Lin | known Wei Lin | how message | stance talked | they began
            < Wei Lin called about the lease =>> name Wei Lin | known Wei Lin | how phone | stance talked | they began | note about the lease
            < call with Wei Lin =>> name Wei Lin | known Wei Lin | how phone | stance talked | they began
            > called Wei Lin yesterday =>> name Wei Lin | known Wei Lin | when 2026-11-17 | how phone | stance talked | I began
            > email from Wei Lin =>> name Wei Lin | known Wei Lin | how email | stance talked | I began
            > Wei Lin emailed the contract =>> name Wei Lin | known Wei Lin | how email | stance talked | I began | note the contract
            < coffee with Wei Lin =>> name Wei Lin | known Wei Lin | how in person | stance talked | they began
            < Wei Lin @Chamber after-hours =>> name Wei Lin | known Wei Lin | at Chamber after-hours | stance talked | they began
            < Wei Lin @LinkedIn likes the post =>> name Wei Lin | known Wei Lin | at LinkedIn | stance talked | they began | note likes the post
            < Wei Lin +got a name !fri thank him #tea ** =>> name Wei Lin | known Wei Lin | how message | stance got | they began | likes tea | next 2026-11-20 me thank him | stars friend | note a name
            < Lara Holt <lara@x.example> asked =>> name Lara Holt | mail lara@x.example | how message | stance talked | they began | note asked
            < "Team Zebra" of Fabrikam // 1 < 2 =>> name Team Zebra | company Fabrikam | how message | stance talked | they began | note 1 < 2
            < lara@x.example =>> mail lara@x.example | how message | stance talked | they began
            < Wei Lin; > Nadia Osei sent the deck =>> name Wei Lin | known Wei Lin | how message | stance talked | they began && name Nadia Osei | known Nadia Osei | how message | stance talked | I began | note sent the deck
            < Wei Lin asked\\n> Nadia Osei\\nLara Holt =>> name Wei Lin | known Wei Lin | how message | stance talked | they began | note asked && name Nadia Osei | known Nadia Osei | how message | stance talked | I began && name Lara Holt
            < Wei Lin and Nadia Osei =>> name Wei Lin | known Wei Lin | how message | stance talked | they began && name Nadia Osei | known Nadia Osei | how message | stance talked | they began
            < 王芳 of 华为 =>> name 王芳 | company 华为 | how message | stance talked | they began
            < Bkkper02 would like to add you to their network =>> handle Bkkper02 | how message | stance talked | they began
            """)
    void aSignAtTheBeginningSaysWhoStartedIt(String line, String means) {
        assertThat(said(line)).isEqualTo(means);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '§', delimiterString = "=>>", textBlock = """
            Ana Ruiz <ana@x.example> =>> name Ana Ruiz | mail ana@x.example
            <ana@x.example> =>> mail ana@x.example
            Ana Ruiz < Bo =>> name Ana Ruiz | note < Bo
            """)
    void elsewhereAndAroundAnAddressItIsWhatItWas(String line, String means) {
        assertThat(said(line)).isEqualTo(means);
    }

    @ParameterizedTest
    @CsvSource({"<b>Ana Ruiz</b>", "<3 Ana Ruiz", "-> Ana Ruiz", "<- Ana Ruiz", "<< Ana Ruiz", ">> Ana Ruiz"})
    void tagsHeartsAndArrowsAreNoSigns(String line) {
        assertThat(TestWorld.parse(line).pieces()).extracting(Piece::kind)
                .doesNotContain(PieceKind.STARTED_BY_ME, PieceKind.STARTED_BY_THEM);
    }

    @ParameterizedTest
    @CsvSource({"<", ">", "'< '", "'<<'", "'  >  '"})
    void aSignAloneNamesNobody(String line) {
        assertThat(TestWorld.parse(line).error()).isNotNull();
    }

    @Test
    void theSignIsAChipOfItsOwnAndClickedOffItIsPlainText() {
        CaptureResult read = TestWorld.parse("Met Lara Holt; > Wei Lin sent the deck");
        Piece sign = read.pieces().stream().filter(piece -> piece.kind() == PieceKind.STARTED_BY_ME).findFirst().orElseThrow();
        assertThat(List.of(sign.start(), sign.end())).containsExactly(15, 16);
        assertThat(sign.label()).isEqualTo("you wrote");
        assertThat(said("> Wei Lin sent the deck", Set.of(new Off(PieceKind.STARTED_BY_ME, 0, 1))))
                .isEqualTo("name Wei Lin | known Wei Lin | note sent the deck");
    }

    @Test
    void theChipSaysThatItWasWrittenUnlessSomethingElseIsSaid() {
        assertThat(label("< Wei Lin asked")).isEqualTo("they wrote");
        assertThat(label("> Wei Lin")).isEqualTo("you wrote");
        assertThat(label("< call with Wei Lin")).isEqualTo("they began");
        assertThat(label("> Wei Lin @Chamber after-hours")).isEqualTo("you began");
        assertThat(label("I'm at Chamber after-hours; < Wei Lin asked")).as("the place goes on").isEqualTo("they began");
    }

    private static String label(String line) {
        return TestWorld.parse(line).pieces().stream().filter(Piece::isStartSign).findFirst().orElseThrow().label();
    }

    private static String said(String line) {
        return said(line, Set.of());
    }

    private static String said(String line, Set<Off> off) {
        return TestWorld.PARSER.parse(line.replace("\\n", "\n"), off, TestWorld.CONTEXT, TestWorld.NOW, null)
                .captures().stream().map(Said::of).collect(Collectors.joining(" && "));
    }
}

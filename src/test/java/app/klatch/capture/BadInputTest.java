package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is typed by mistake, pasted by accident, or clicked off.
class BadInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n", "\u0000\u0007", "\u00A0", "\u202E"})
    void nothingTypedIsSaidKindly(String text) {
        assertThat(TestWorld.parse(text).error()).extracting(CaptureError::word).isEqualTo("empty");
    }

    @Test
    void aLineWithoutAPersonShowsItsChipsAndAsksWhoItIs() {
        CaptureResult result = TestWorld.parse("@Harbour !fri send deck");
        assertThat(result.error()).extracting(CaptureError::word).isEqualTo("no person");
        assertThat(result.pieces()).extracting(Piece::kind).containsExactly(PieceKind.PLATFORM, PieceKind.FOLLOW_UP);
        assertThat(result.pieces()).extracting(Piece::label).containsExactly("Harbour", "Fri 20 Nov · send deck");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Ruiz ", "a", "!fri call ", "((\"", "x ", "@ # ! ", "1", "👋", "every 6w, ", "call tomorrow, "})
    void aHundredThousandPastedCharactersAreReadAndKept(String unit) {
        String text = "Lara Holt " + unit.repeat(100_000 / unit.length());
        CaptureResult result = TestWorld.parse(text);
        assertThat(result.error()).isNull();
        Piece last = result.pieces().getLast();
        assertThat(last.end()).isGreaterThanOrEqualTo(text.stripTrailing().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Feb", "30 Feb 2027", "31 April"})
    void anImpossibleDayIsNobodysName(String text) {
        CaptureResult result = TestWorld.parse(text);
        assertThat(result.error()).extracting(CaptureError::word).isEqualTo("no person");
    }

    @Test
    void anImpossibleDayOfAFollowUpIsSaidAndKeptInTheNote() {
        CaptureResult result = TestWorld.parse("Lara Holt !31 Feb send deck");
        assertThat(result.captures().getFirst().note()).contains("31 Feb");
        assertThat(result.hints()).anyMatch(hint -> hint.contains("31 Feb does not exist"));
    }

    @Test
    void talkingAtLengthNamesNoCompany() {
        assertThat(TestWorld.one("spoke to Lara Holt at length about the marina").company()).isNull();
    }

    @Test
    void tooManyLinesAreRefusedWithASentence() {
        CaptureResult result = TestWorld.parse("Lara Holt\n".repeat(1001));
        assertThat(result.captures()).isEmpty();
        assertThat(result.error()).isNotNull();
        assertThat(result.error().sentence()).contains("Nothing was changed");
    }

    @Test
    void controlCharactersAreDroppedFromFields() {
        assertThat(Said.of(TestWorld.one("La\u0000ra Ho\u0007lt of \u202EContoso // twi\u0001ns"))).isEqualTo("name Lara Holt | company Contoso | note twins");
    }

    @Test
    void anImpossibleDateIsHintedAndStaysInTheNote() {
        CaptureResult result = TestWorld.parse("Lara Holt !31 feb send deck");
        assertThat(result.hints()).containsExactly("31 feb does not exist; it is kept in the note.");
        assertThat(result.captures().getFirst().note()).isEqualTo("!31 feb send deck");
    }

    @Test
    void aTokenWithoutADateIsHinted() {
        assertThat(TestWorld.parse("Lara Holt !soonish").hints()).containsExactly("“!soonish” holds no date I know; it is kept in the note.");
    }

    @Test
    void aChipClickedOffGoesBackToBeingPlain() {
        String line = "Met Lara Holt of Contoso !fri send deck";
        CaptureResult on = TestWorld.parse(line);
        Piece step = on.pieces().stream().filter(piece -> piece.kind() == PieceKind.FOLLOW_UP).findFirst().orElseThrow();
        CaptureResult off = TestWorld.PARSER.parse(line, Set.of(step.off()), TestWorld.CONTEXT, TestWorld.NOW, null);
        assertThat(Said.of(off.captures().getFirst())).isEqualTo("name Lara Holt | company Contoso | how in person | stance talked | note !fri send deck");
    }

    @Test
    void aNoteClickedOffIsReadLikeTheRest() {
        String line = "Lara Holt // #tea";
        Piece note = TestWorld.parse(line).pieces().stream().filter(piece -> piece.kind() == PieceKind.NOTE).findFirst().orElseThrow();
        CaptureResult off = TestWorld.PARSER.parse(line, Set.of(note.off()), TestWorld.CONTEXT, TestWorld.NOW, null);
        assertThat(off.captures().getFirst().interests()).containsExactly("tea");
    }

    @Test
    void chipsStayOffWhileTheTextAroundThemIsEdited() {
        String text = "Lara Holt of Contoso likes tea";
        TypedLine typed = new TypedLine(text, List.of(new OffChip(new Off(PieceKind.COMPANY, 10, 20), "Contoso")), false);
        assertThat(typed.edited("Met " + text).offSpans()).containsExactly(new Off(PieceKind.COMPANY, 14, 24));
        assertThat(typed.edited(text + " #tea").offSpans()).isEqualTo(typed.offSpans());
        assertThat(typed.edited("Lara Holt of Contosa likes tea").offSpans()).isEmpty();
        assertThat(typed.edited("").offSpans()).isEmpty();
    }

    @Test
    void theStickyOccasionGivesPlaceAndDateToWhoeverHasNone() {
        var sticky = new Occasion(new PlatformSaid(1L, "Harbour breakfast"), LocalDate.of(2026, 11, 17));
        assertThat(sticky("Lara Holt", sticky)).isEqualTo("name Lara Holt | at Harbour breakfast | when 2026-11-17");
        assertThat(sticky("Lara Holt @LinkedIn", sticky)).isEqualTo("name Lara Holt | at LinkedIn");
        assertThat(sticky("Lara Holt @Harbour breakfast", sticky)).isEqualTo("name Lara Holt | at Harbour breakfast | when 2026-11-17");
        assertThat(sticky("met Lara Holt 3 days ago", sticky)).isEqualTo("name Lara Holt | when 2026-11-15 | how in person | stance talked");
    }

    private static String sticky(String line, Occasion sticky) {
        return Said.of(TestWorld.PARSER.parse(line, Set.of(), TestWorld.CONTEXT, TestWorld.NOW, sticky).captures().getFirst());
    }
}

package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When it happened, no more exact than it was said; today is Wednesday, 18 November 2026.
final class VagueWhenTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", value = {
        "met Zed Quill in March 2025                        | March 2025           | -",
        "met Zed Quill in Mar 2025 // has a boat            | March 2025           | has a boat",
        "Met Zed Quill in March                             | March 2026           | -",
        "met Zed Quill in December                          | December 2025        | -",
        "met Zed Quill in November                          | November 2026        | -",
        "met zed quill in march 2025                        | March 2025           | -",
        "zed quill in march 2025                            | March 2025           | -",
        "Zed Quill, March 2025                              | March 2025           | -",
        "Zed Quill March 2025                               | March 2025           | -",
        "Zed Quill in 2019                                  | 2019                 | -",
        "met Zed Quill back in 2019, sails                  | 2019                 | sails",
        "in 2019 met Zed Quill                              | 2019                 | -",
        "In March: coffee with Zed Quill                    | March 2026           | -",
        "met Zed Quill in 2019 at the Harbour breakfast     | 2019                 | -",
        "met Zed Quill @Harbour breakfast in March          | March 2026           | -",
        "called Zed Quill last year                         | 2025                 | -",
        "called Zed Quill last month about the boat         | October 2026         | about the boat",
        "called Zed Quill this month                        | November 2026        | -",
        "saw Zed Quill last March                           | March 2026           | -",
        "saw Zed Quill in March last year                   | March 2025           | -",
        "saw Zed Quill two years ago                        | 2024                 | -",
        "saw Zed Quill in March '25                         | March 2025           | -",
        "saw Zed Quill a couple of years ago                | 2024                 | -",
        "saw Zed Quill in mid-March                         | about Sun 15 Mar     | -",
        "saw Zed Quill ca. 3 June                           | about Wed 3 Jun      | -",
        "saw Zed Quill in early March                       | about Thu 5 Mar      | -",
        "met Zed Quill about 3 June 2025                    | about Tue 3 Jun 2025 | -",
        "met Zed Quill around 3 June                        | about Wed 3 Jun      | -",
        "about 3 June 2025 met Zed Quill                    | about Tue 3 Jun 2025 | -",
        "met Zed Quill around March 2025                    | March 2025           | -",
        "met Zed Quill around 2019                          | 2019                 | -",
        "met Zed Quill on 12 May                            | Tue 12 May           | -",
        "met Zed Quill 3 June 2025                          | Tue 3 Jun 2025       | -"})
    void aDayIsAsExactAsItIsSaid(String line, String chip, @Nullable String note) {
        assertThat(chip(line)).isEqualTo(chip);
        assertThat(TestWorld.one(line)).returns("zed quill", capture -> String.valueOf(capture.name()).toLowerCase(Locale.ROOT))
                .returns(note, Capture::note);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "met Zed Quill // in 2019 he moved                  | in 2019 he moved",
        "met Zed Quill, in 2019 he moved                    | in 2019 he moved",
        "met Zed Quill, moved here in March                 | moved here in March",
        "Zed Quill sold boats in 2019                       | sold boats in 2019",
        "met Zed Quill, works in 2019 building              | works in 2019 building",
        "met Zed Quill, fair in March 2025                  | fair in March 2025",
        "met Zed Quill who sold boats in March              | who sold boats in March",
        "met Zed Quill about the fair in March              | about the fair in March",
        "met Zed Quill, wants to move in March              | wants to move in March",
        "met Zed Quill in 2027                              | in 2027",
        "met Zed Quill in May Hall                          | in May Hall",
        "met Zed Quill, about 20 people                     | about 20 people",
        "met Zed Quill, talked about 3 June contracts       | talked about 3 June contracts",
        "met Zed Quill, talked about March                  | talked about March"})
    void whatIsNoDayOfTheTalkIsTheNote(String line, String note) {
        assertThat(chip(line)).isNull();
        assertThat(TestWorld.one(line).note()).isEqualTo(note);
    }

    @Test
    void aStepKeepsItsMonth() {
        assertThat(TestWorld.one("met Zed Quill !in March call her").followUps()).hasSize(1);
        assertThat(TestWorld.one("met Zed Quill, call her in March").followUps()).hasSize(1);
        assertThat(chip("met Zed Quill, call her in March")).isNull();
    }

    @Test
    void whereOneWasInSomeMonthPinsNothing() {
        CaptureResult result = TestWorld.parse("I was at the Harbour breakfast in March 2025, met Zed Quill");
        assertThat(result.occasion()).isNull();
        assertThat(Said.of(result.captures().getFirst())).startsWith("name Zed Quill | at Harbour breakfast | when March 2025 | how in person");
    }

    @Test
    void aVagueDayClickedOffIsTheNoteAndNoExactDayEither() {
        String line = "met Zed Quill in March 2025";
        Piece chip = TestWorld.parse(line).pieces().getLast();
        CaptureResult off = TestWorld.PARSER.parse(line, Set.of(chip.off()), TestWorld.CONTEXT, TestWorld.NOW, null);
        assertThat(off.captures()).singleElement().returns(null, Capture::when).returns("in March 2025", Capture::note);
    }

    @Test
    void somebodyCalledLikeAMonthIsStillSomebody() {
        assertThat(TestWorld.one("met April March in June")).returns("April March", Capture::name);
        assertThat(chip("met April March in June")).isEqualTo("June 2026");
        assertThat(chip("met April May of March & Sons")).isNull();
    }

    private static @Nullable String chip(String line) {
        return TestWorld.parse(line).pieces().stream().filter(piece -> piece.kind() == PieceKind.WHEN).map(Piece::label).findFirst().orElse(null);
    }
}

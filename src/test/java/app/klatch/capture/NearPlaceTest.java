package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A known place with a misspelt word behind it is asked about; ordinary words behind one are the note, as ever.
final class NearPlaceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Ana Ruiz @Harbour braekfast                 | Harbour braekfast: Harbour breakfast, Harbour",
        "Ana Ruiz @Harbour breakfst was good         | Harbour breakfst: Harbour breakfast, Harbour",
        "Ana Ruiz @harbour Breafkast !fri call       | harbour Breafkast: Harbour breakfast, Harbour",
        "Ana Ruiz @Chamber after-huors               | Chamber after-huors: Chamber after-hours",
        "Ana Ruiz @Chamber after huors // was good   | Chamber after huors: Chamber after-hours",
        "Ana Ruiz @Chamber braekfast                 | Chamber braekfast: Chamber after-hours, Harbour breakfast",
        "Ana Ruiz @Makers Makret                     | Makers Makret: Makers' Market",
        "Ana Ruiz @Makers Makret Hall                | -",
        "Met Ana Ruiz at the Harbour braekfast       | Harbour braekfast: Harbour breakfast, Harbour",
        "I'm at Harbour braekfast                    | Harbour braekfast: Harbour breakfast, Harbour",
        "I'm at Harbour braekfast, met Ana Ruiz       | Harbour braekfast: Harbour breakfast, Harbour",
        "I'm at Chamber braekfast, met Ana Ruiz       | Chamber braekfast: Chamber after-hours, Harbour breakfast",
        "I'm at Makers Makret, met Ana Ruiz           | Makers Makret: Makers' Market",
        "I'm at Chamber lunch, met Ana Ruiz           | -",
        "Ana Ruiz @LinkedIn braekfast from Omar       | -",
        "Ana Ruiz @Chamber braekfast on Friday was good | -",
        "Ana Ruiz @Harbour breakfast was good        | -",
        "Ana Ruiz @Harbour breakfasts are fun        | -",
        "Ana Ruiz @Chamber breakfast was good        | -",
        "Ana Ruiz @Chamber after lunch we talked     | -",
        "Ana Ruiz @Harbour was breezy and fast       | -",
        "Ana Ruiz @Harbour // braekfast              | -",
        "Ana Ruiz @Harbour, braekfast was good       | -",
        "Ana Ruiz @\"Harbour\" braekfast             | -",
        "Ana Ruiz @LinkedIn markets boats            | -",
        "Ana Ruiz @Harbour Grace Kim                 | -",
        "Met Ana Ruiz at the Harbour, makers all     | -"})
    void whatIsAskedIsSaidByATable(String line, @Nullable String asked) {
        UnsurePlace unsure = TestWorld.parse(line).unsure();
        assertThat(unsure == null ? null : unsure.name() + ": " + unsure.fitting().stream().map(fit -> fit.platform().name())
                .collect(Collectors.joining(", "))).isEqualTo(asked);
    }

    @Test
    void theAnswerKeepsEveryWordThatIsNoPartOfTheName() {
        String line = "Ana Ruiz @Harbour braekfast was good";
        UnsurePlace unsure = TestWorld.parse(line).unsure();
        assertThat(unsure).isNotNull();
        assertThat(unsure.sure(line, 0)).isEqualTo("Ana Ruiz @\"Harbour breakfast\" was good");
        assertThat(unsure.sure(line, 1)).isEqualTo("Ana Ruiz @\"Harbour\" braekfast was good");
        assertThat(unsure.sure(line, 2)).isEqualTo("Ana Ruiz @\"Harbour braekfast\" was good");
        for (int choice = 0; choice < 3; choice++) {
            assertThat(TestWorld.parse(unsure.sure(line, choice)).unsure()).as("asked once").isNull();
        }
        assertThat(TestWorld.one(unsure.sure(line, 1)).note()).isEqualTo("braekfast was good");
    }

    @Test
    void whereOnlyOneFitsItOrANewPlaceIsMeant() {
        UnsurePlace unsure = TestWorld.parse("Ana Ruiz @Chamber after-huors").unsure();
        assertThat(unsure).isNotNull();
        assertThat(unsure.sentence()).isEqualTo("“Chamber after-huors” may be Chamber after-hours or a new place.");
        assertThat(unsure.howToSay()).isEqualTo("Write @Chamber after-hours; @\"Chamber after-huors\" makes a new platform.");
    }
}

package app.klatch.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What one looks for and what another can help with, and whether it is the same thing.
final class WordStemsTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "night optics,        Night Optics,          true",
        "a printer,           printing on anything,  true",
        "a berth,             berths,                true",
        "somebody who knows oak, oak,                true",
        "rooms with north light, finding rooms,      true",
        "Bäcker,              backer,                true",
        "a baker,             baking,                true",
        "tax law,             law of the sea,        false",
        "a printer,           a painter,             false",
        "somebody,            anybody,               false",
        "a tutor,             tutoring in maths,     true",
    })
    void interestsMatchWhenAllWordsOfTheShorterOneAreInTheOther(String looksFor, String helpsWith, boolean match) {
        assertThat(WordStems.match(WordStems.of(looksFor), WordStems.of(helpsWith))).isEqualTo(match);
        assertThat(WordStems.match(WordStems.of(helpsWith), WordStems.of(looksFor))).isEqualTo(match);
    }
}

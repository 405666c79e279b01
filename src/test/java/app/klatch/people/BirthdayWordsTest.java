package app.klatch.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BirthdayWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 May           | --05-12
            May 12th         | --05-12
            12. May 1970     | 1970-05-12
            12th of May 1970 | 1970-05-12
            may 12, 1970     | 1970-05-12
            1970-05-12       | 1970-05-12
            --05-12          | --05-12
            29 Feb           | --02-29
            1 sept           | --09-01
            """)
    void aBirthdayIsKeptAsIsoWithOrWithoutAYear(String words, String iso) {
        assertThat(BirthdayWords.read(words)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Feb", "29 Feb 1971", "May", "soon", "", "--13-01", "12 Mayor 1970"})
    void whatIsNoBirthdayIsNotGuessed(String words) {
        assertThat(BirthdayWords.read(words)).isEmpty();
    }

    @Test
    void whatIsShownIsUnderstoodAgain() {
        assertThat(BirthdayWords.read(BirthdayWords.shown("1970-05-12"))).contains("1970-05-12");
        assertThat(BirthdayWords.read(BirthdayWords.shown("--05-12"))).contains("--05-12");
        assertThat(BirthdayWords.shown("spring 1970")).isEqualTo("spring 1970");
    }
}

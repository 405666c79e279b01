package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SaveFileTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Next week               | Next week.html",
        "Prepare: A/B \\ \"C\" ? | Prepare A B C.html",
        "...hidden               | hidden.html",
        "at 5 p.m.               | at 5 p.m.html",
        "نادية عبد الرحمن         | نادية عبد الرحمن.html",
        "***                     | Klatch.html"})
    void aFileIsCalledByWordsThatEverySystemTakes(String words, String name) {
        assertThat(SaveFile.name(words, ".html")).isEqualTo(name);
    }

    @Test
    void aVeryLongNameIsCutBetweenCharacters() {
        assertThat(SaveFile.name("😀".repeat(100), ".html")).isEqualTo("😀".repeat(80) + ".html");
    }
}

package app.klatch.followups;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.DateWords;
import app.klatch.followups.StepWords.Answer;
import app.klatch.followups.StepWords.Step;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StepWordsTest {
    private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 11, 20, 9, 0);
    private final StepWords words = new StepWords(new DateWords(Locale.UK));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "fri send deck                       | 2026-11-27 | -     | send deck",
            "!fri send deck                      | 2026-11-27 | -     | send deck",
            "tomorrow 15:00 · call               | 2026-11-21 | 15:00 | call",
            "2w call about the quote             | 2026-12-04 | -     | call about the quote",
            "in 3 days                           | 2026-11-23 | -     | ''",
            "send the deck tomorrow              | 2026-11-21 | -     | send the deck",
            "call Ana tomorrow about the venue   | 2026-11-21 | -     | call Ana about the venue",
            "12 dec - ask for 31 samples         | 2026-12-12 | -     | ask for 31 samples"})
    void aDayAndWhatToDoAreTakenApart(String line, LocalDate due, @Nullable LocalTime time, String text) {
        assertThat(words.read(line, FRIDAY)).isEqualTo(new Answer(new Step(due, time, text), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "send deck", "call her some day", "·"})
    void withoutADayItAsksForOne(String line) {
        Answer answer = words.read(line, FRIDAY);
        assertThat(answer.step()).isNull();
        assertThat(answer.problem()).startsWith("On which day?");
    }

    @Test
    void anImpossibleDayIsNamed() {
        assertThat(words.read("31 Feb send deck", FRIDAY).problem()).startsWith("“31 Feb” is on no calendar");
        assertThat(words.read("send deck on 31 Feb or tomorrow", FRIDAY).step()).isNull();
    }
}

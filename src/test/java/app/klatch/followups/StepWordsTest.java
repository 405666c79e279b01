package app.klatch.followups;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.DateWords;
import app.klatch.followups.StepWords.Answer;
import app.klatch.followups.StepWords.Step;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "every 2 weeks send report              | 2026-12-04 | P14D | DUE  | send report",
            "fri every 2 weeks send report          | 2026-11-27 | P14D | DUE  | send report",
            "send report every 2 weeks from fri     | 2026-11-27 | P14D | DUE  | send report",
            "every friday 9am coffee                | 2026-11-27 | P7D  | DUE  | coffee",
            "every other monday call                | 2026-11-23 | P14D | DUE  | call",
            "coffee on the 15th every month         | 2026-12-15 | P1M  | DUE  | coffee",
            "monthly                                | 2026-12-20 | P1M  | DUE  | ''",
            "every 10 days after it is done ask     | 2026-11-30 | P10D | DONE | ask",
            "mon water the plants each week, from completion | 2026-11-23 | P7D | DONE | water the plants",
            "fri send the weekly report             | 2026-11-27 | -    | -    | send the weekly report",
            "fri plan the talk every 4 to 6 weeks   | 2026-11-27 | -    | -    | plan the talk every 4 to 6 weeks",
            "fri ask about everything               | 2026-11-27 | -    | -    | ask about everything"})
    void howOftenIsReadBesideTheDay(String line, LocalDate due, @Nullable Period every, Recurrence.@Nullable From from, String text) {
        Step step = words.read(line, FRIDAY).step();
        assertThat(step).isNotNull();
        assertThat(step).extracting(Step::due, Step::repeats, Step::repeatsFrom, Step::text).containsExactly(due, every, from, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "wed call unless they answer            | true  | call",
            "unless they have answered, wed call    | true  | call",
            "wed call if no reply                   | true  | call",
            "wed call (if she hasn't replied)       | true  | call",
            "wed call only if they don’t write back | true  | call",
            "wed call if Ana did not answer         | true  | call",
            "wed call unless I hear from her        | true  | call",
            "wed ask if they like it                | false | ask if they like it",
            "wed call unless it rains               | false | call unless it rains",
            "wed answer him                         | false | answer him"})
    void whetherItOnlyHoldsUnlessTheyAnswerIsRead(String line, boolean unless, String text) {
        Step step = words.read(line, FRIDAY).step();
        assertThat(step).isEqualTo(new Step(LocalDate.of(2026, 11, 25), null, text, null, null, unless));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "next time ask about the boat              | ask about the boat",
            "Next time: Fri 27 Nov, is she in town?    | Fri 27 Nov, is she in town?",
            "next time we talk - the new office        | the new office",
            "!the next time I see her: twins           | twins"})
    void aLineForTheNextTalkNeedsNoDay(String line, String text) {
        Answer answer = words.read(line, FRIDAY);
        assertThat(answer.agenda()).isEqualTo(text);
        assertThat(answer.step()).isNull();
        assertThat(answer.problem()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"next time", "next timetable fri", "fri next time we talk"})
    void withoutAnythingToTalkAboutItIsNone(String line) {
        assertThat(words.read(line, FRIDAY).agenda()).isNull();
    }
}

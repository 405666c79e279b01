package app.klatch.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates in the middle of what somebody wrote, and all that only looks like one.
class DateSearchTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 18, 18, 30);

    private final DateWords words = new DateWords(Locale.US);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "send Lee the deck next Tuesday before lunch | next Tuesday",
            "call her on Monday at 10:30 about the boat | on Monday at 10:30",
            "wants an offer by the end of the month, likes golf | by the end of the month",
            "moved to Lyon, back in two weeks | in two weeks",
            "dinner tomorrow evening at 7 with Sam | tomorrow evening at 7",
            "met them on 3 October. Nice people | on 3 October",
            "invoice due 12/15, ask Pat | due 12/15",
            "see you (tomorrow)! | tomorrow",
            "mail pat@friday.example tomorrow | tomorrow",
            "see https://x.example/2026/05/12 on Thursday | on Thursday",
            "+1 415 555 0132, ring him at 3pm | at 3pm",
            "paid $12 on Friday | on Friday"})
    void theFirstDateIsFoundWithTheWordsThatLeadToIt(String text, String expected) {
        Optional<DateFound> found = words.find(text, NOW, Direction.FUTURE);

        assertThat(found.map(f -> text.substring(f.start(), f.end()))).contains(expected);
        assertThat(found.flatMap(f -> words.at(text, f.start(), NOW, Direction.FUTURE))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "April Summer and June Bell of March Capital",
                    "she may march on", "we sat together and had some fun in the sun",
            "ana@monday.example", "www.friday.example/2026-05-12", "+49 30 2026 1112", "call 415-555-0132",
            "01 23 45 67 89",
            "costs $12.10 or €3/4", "rated 4/5 stars", "24/7 support", "1/2 hour late",
            "the 5th floor", "the second time",
            "holiday for 2 weeks", "5 years old", "a day off", "now works here", "plays golf every Wednesday",
            "Taco Tuesdays",
            "Good Friday fish", "#friday", "golf-friday", "report_2026-05-12", "room 101", "size 12 to 14", "score 3:1",
            "friday's party", "Mondays are hard", "2026", "since 2019", "iPhone 12",
            "Sat-nav", "mayday", "weekly podcast"})
    void whatOnlyLooksLikeADateIsLeftAlone(String text) {
        assertThat(words.find(text, NOW, Direction.FUTURE)).isEmpty();
    }

    @Test
    void shortFormsAreDatesOnlyForSomebodyWhoAskedForOne() {
        for (String phrase : new String[] {"2w", "12th", "sat", "3 days", "now", "march", "-2d", "4-22"}) {
            assertThat(words.at(phrase, 0, NOW, Direction.FUTURE)).as(phrase).isPresent();
            assertThat(words.find(phrase, NOW, Direction.FUTURE)).as(phrase).isEmpty();
        }
    }

    @Test
    void theLongestPhraseWinsAndTheRestStays() {
        String text = "!next friday at 3pm send 3 boxes";

        assertThat(words.at(text, 1, NOW, Direction.FUTURE)).hasValueSatisfying(found -> {
            assertThat(text.substring(found.start(), found.end())).isEqualTo("next friday at 3pm");
            assertThat(found.date()).hasToString("2026-11-27");
            assertThat(found.time()).hasToString("15:00");
        });
        assertThat(end("fri 3 boxes")).isEqualTo(3);
        assertThat(end("dec 3 10 boxes")).isEqualTo(5);
        assertThat(end("in 10 days send photos")).isEqualTo(10);
        assertThat(end("tomorrow call")).isEqualTo(8);
    }

    @Test
    void placesInsideAWordOnABlankOrOutsideTheTextAreNoStart() {
        String text = "xfriday friday";

        for (int from : new int[] {-1, 1, 2, 7, 9, 14, 99}) {
            assertThat(words.at(text, from, NOW, Direction.FUTURE)).as("from %d", from).isEmpty();
        }
        assertThat(words.at(text, 8, NOW, Direction.FUTURE)).isPresent();
    }

    private int end(String text) {
        return words.at(text, 0, NOW, Direction.FUTURE).map(DateFound::end).orElse(-1);
    }
}

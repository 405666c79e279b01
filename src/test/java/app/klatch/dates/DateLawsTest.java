package app.klatch.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every text: seeded random soups of date words, numbers, signs and names.
class DateLawsTest {
    private static final int TEXTS = 20_000;
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 18, 18, 30);
    private static final String[] PIECES = {"next", "last", "this", "the", "friday", "sat", "may", "march 3", "12",
            "3pm", "15:30", "in",
            "2 weeks", "a", "week", "of", "month", "end", "31", "feb", "2027", "/", "-", ".", ",", ":", "'",
            "@", "#", "!", "$", "tomorrow",
            "Ana", "Núñez", "李伟", "😀", "é́", "\u0007", "at", "on", "half past", "quarter to", "second", "day",
            "after", "before", "every",
            "twice", "monthly", "12/3", "2026-11-27", "1.5", "noon", "pm", "th", "ago", "from", "now", "+",
            "49 151 23456789", "a@b.example",
            "https://x.example/1", "\n", "\t", "\u00a0", "\u202e", "m", "h", "9999", "999999999999", "٣",
            "evening", "st", "hour", "and", "few",
            "early", "or"};

    private final DateWords words = new DateWords(Locale.US);
    private final CadenceWords cadences = new CadenceWords();

    @ParameterizedTest
    @EnumSource(Direction.class)
    void everyFindLiesOnWordBoundariesAndAskingThereGivesAsMuchOrMore(Direction direction) {
        Random random = new Random(20261118);
        for (int i = 0; i < TEXTS; i++) {
            String text = soup(random);
            Optional<DateFound> found = words.find(text, NOW, direction);
            found.ifPresent(date -> {
                spanIsSound(text, date.start(), date.end());
                assertThat(words.at(text, date.start(), NOW, direction)).as(text).hasValueSatisfying(asked ->
                        assertThat(asked.end()).as(text).isGreaterThanOrEqualTo(date.end()));
            });
        }
    }

    @Test
    void askingAnywhereNeverFailsAndStaysInsideTheText() {
        Random random = new Random(42);
        for (int i = 0; i < TEXTS / 4; i++) {
            String text = soup(random);
            for (int from = -1; from <= text.length(); from++) {
                int start = from;
                words.at(text, from, NOW, Direction.FUTURE).ifPresent(date -> {
                    assertThat(date.start()).isEqualTo(start);
                    spanIsSound(text, date.start(), date.end());
                });
                words.impossibleAt(text, from).ifPresent(date -> spanIsSound(text, date.start(), date.end()));
                cadences.at(text, from).ifPresent(cadence -> spanIsSound(text, cadence.start(), cadence.end()));
            }
        }
    }

    @Test
    void aFollowUpWithoutAYearIsNeverInThePastAndAnEventNeverInTheFuture() {
        Random random = new Random(7);
        String[] days = {"friday", "12 May", "29 feb", "31 dec", "the 30th", "2/3", "monday", "november 18",
                "in march", "18 nov", "15 aug"};
        for (int i = 0; i < TEXTS; i++) {
            LocalDateTime now = NOW.plusDays(random.nextInt(4000)).plusMinutes(random.nextInt(1440));
            String phrase = days[random.nextInt(days.length)];
            assertThat(words.whole(phrase, now, Direction.FUTURE).orElseThrow().date()).as(phrase)
                    .isAfterOrEqualTo(now.toLocalDate());
            assertThat(words.whole(phrase, now, Direction.PAST).orElseThrow().date()).as(phrase)
                    .isBeforeOrEqualTo(now.toLocalDate());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "1/", "friday", "friday ", "next ", "the ", "2 days after ",
            "1 day ", "@", "a@", "1-", "twenty ", "31 feb ",
            "every ", "+1 ", "a.b@", "😀", "in 2 weeks and ", "on ", "1 2 "})
    void pastedMassesAreReadToTheirEnd(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        Optional<DateFound> found = words.find(text, NOW, Direction.FUTURE);
        Optional<CadenceFound> cadence = cadences.find(text);
        Optional<ImpossibleDate> impossible = words.findImpossible(text);
        Optional<DateFound> whole = words.whole(text, NOW, Direction.FUTURE);

        found.ifPresent(date -> spanIsSound(text, date.start(), date.end()));
        cadence.ifPresent(date -> spanIsSound(text, date.start(), date.end()));
        impossible.ifPresent(date -> spanIsSound(text, date.start(), date.end()));
        whole.ifPresent(date -> spanIsSound(text, date.start(), date.end()));
    }

    private static void spanIsSound(String text, int start, int end) {
        assertThat(start).as(text).isBetween(0, end - 1);
        assertThat(end).as(text).isLessThanOrEqualTo(text.length());
        assertThat(isInside(text, start)).as("start of %s in %s", text.substring(start, end), text).isFalse();
        assertThat(isInside(text, end)).as("end of %s in %s", text.substring(start, end), text).isFalse();
    }

    /// A cut here would part two letters or two digits.
    private static boolean isInside(String text, int index) {
        return index > 0 && index < text.length() && Character.isLetterOrDigit(text.codePointBefore(index))
                && Character.isLetterOrDigit(text.codePointAt(index));
    }

    private static String soup(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(5) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}

package app.klatch.followups;

import app.klatch.dates.DateFound;
import app.klatch.dates.DateWords;
import app.klatch.dates.Direction;
import app.klatch.dates.ImpossibleDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a next step as it is typed: "fri send deck", "call about the venue tomorrow at 3pm". A day must be in it.
public final class StepWords {
    private static final String SEPARATORS = " \t\n·,;:–-!";

    private final DateWords words;

    public StepWords(DateWords words) {
        this.words = words;
    }

    /// A day, perhaps a time, and what to do (empty when only the day was said).
    public record Step(LocalDate due, @Nullable LocalTime time, String text) {}

    /// What was understood, or in words why nothing was. Exactly one of the two is there.
    public record Answer(@Nullable Step step, @Nullable String problem) {}

    public Answer read(String line, LocalDateTime now) {
        String text = trimmed(line);
        Optional<DateFound> date = date(text, now);
        if (date.isPresent()) {
            return new Answer(step(text, date.get()), null);
        }
        Optional<ImpossibleDate> impossible = words.findImpossible(text);
        return new Answer(null, impossible
                .map(wrong -> "“" + text.substring(wrong.start(), wrong.end()) + "” is on no calendar."
                        + " Your words are still here.")
                .orElse("On which day? Say it like fri, tomorrow, in 3 days or 12 May."));
    }

    /// A date in front wins, also a short one such as 2w; else any date inside, unless an impossible one was meant.
    private Optional<DateFound> date(String text, LocalDateTime now) {
        Optional<DateFound> first = words.at(text, 0, now, Direction.FUTURE);
        if (first.isPresent()) {
            return first;
        }
        return words.findImpossible(text).isPresent() ? Optional.empty() : words.find(text, now, Direction.FUTURE);
    }

    private static Step step(String text, DateFound found) {
        String before = trimmed(text.substring(0, found.start()));
        String after = trimmed(text.substring(found.end()));
        String between = before.isEmpty() || after.isEmpty() ? "" : " ";
        return new Step(found.date(), found.time(), before + between + after);
    }

    /// Without the blanks, dots and dashes around it.
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && SEPARATORS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && SEPARATORS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}

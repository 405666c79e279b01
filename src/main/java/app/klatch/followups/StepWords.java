package app.klatch.followups;

import app.klatch.dates.DateFound;
import app.klatch.dates.DateWords;
import app.klatch.dates.Direction;
import app.klatch.dates.ImpossibleDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a next step as it is typed: "fri send deck", "every 2 weeks send report", "mon call unless they answer", "next time ask about
/// the boat". A day must be in it, or how often, or that it is for the next time.
public final class StepWords {
    private static final String SEPARATORS = " \t\n·,;:–-!";
    private static final Pattern NEXT_TIME = Pattern.compile(
            "(?iUs)(?:the\\s+)?next\\s+time\\b(?:\\s+(?:we|I)\\s+(?:talk|speak|meet|see\\s+(?:them|him|her|each\\s+other))\\b)?(.*)");
    private static final Pattern TO_DAY = Pattern.compile("(?iU)(?:^|\\s+)(?:on|by|at|until|from|starting|beginning)$");
    private static final Pattern WEEKDAY = Pattern.compile("(?iU)(?:every|each)\\s+(?:other\\s+|second\\s+|2nd\\s+)?(\\p{L}+)\\.?");

    private final DateWords words;

    public StepWords(DateWords words) {
        this.words = words;
    }

    /// A day, perhaps a time, and what to do (empty when only the day was said); how often it comes again and from when that is counted,
    /// both null when once; and whether it only holds unless they answer.
    public record Step(LocalDate due, @Nullable LocalTime time, String text,
            @Nullable Period repeats, Recurrence.@Nullable From repeatsFrom, boolean unlessAnswered) {
        public Step(LocalDate due, @Nullable LocalTime time, String text) {
            this(due, time, text, null, null, false);
        }
    }

    /// What was understood, or in words why nothing was: exactly one of the first two is there. A line for the next talk has no day,
    /// which is said as the problem; who can keep such a line takes `agenda` before.
    public record Answer(@Nullable Step step, @Nullable String problem, @Nullable String agenda) {
        public Answer(@Nullable Step step, @Nullable String problem) {
            this(step, problem, null);
        }
    }

    public Answer read(String line, LocalDateTime now) {
        String text = trimmed(line);
        Matcher agenda = NEXT_TIME.matcher(text);
        if (agenda.matches() && !trimmed(agenda.group(1)).isEmpty()) {
            return new Answer(null, "On which day? What is for the next talk is kept on the person's page.", trimmed(agenda.group(1)));
        }
        Matcher unless = AnswerWords.UNLESS.matcher(text);
        boolean unlessAnswered = unless.find();
        String said = unlessAnswered ? cut(text, unless.start(), unless.end()) : text;
        Optional<RepeatWords.Found> repeats = RepeatWords.find(said);
        String rest = repeats.map(found -> withoutRounds(said, found, now)).orElse(said);
        return date(rest, now)
                .map(found -> new Answer(step(textWithout(rest, found), found.date(), found.time(), repeats, unlessAnswered), null))
                .or(() -> isImpossible(rest) ? Optional.empty() : repeats.map(found ->
                        new Answer(step(rest, now.toLocalDate().plus(found.rounds().every()), null, repeats, unlessAnswered), null)))
                .orElseGet(() -> new Answer(null, problem(rest)));
    }

    /// "Every Friday at 9" begins on "Friday at 9"; where only the length is said the first round is one length from today.
    private String withoutRounds(String text, RepeatWords.Found found, LocalDateTime now) {
        Matcher weekday = WEEKDAY.matcher(text.substring(found.start(), found.end()));
        boolean named = weekday.lookingAt() && words.whole(weekday.group(1), now, Direction.FUTURE).isPresent();
        return joined(text.substring(0, found.start()), (named ? weekday.group(1) : "") + text.substring(found.end()));
    }

    private String problem(String text) {
        Optional<ImpossibleDate> impossible = words.findImpossible(text);
        return impossible
                .map(wrong -> "“" + text.substring(wrong.start(), wrong.end()) + "” is on no calendar."
                        + " Your words are still here.")
                .orElse("On which day? Say it like fri, tomorrow, in 3 days or 12 May.");
    }

    private static Step step(String text, LocalDate due, @Nullable LocalTime time, Optional<RepeatWords.Found> repeats, boolean unlessAnswered) {
        return new Step(due, time, trimmed(text), repeats.map(found -> found.rounds().every()).orElse(null),
                repeats.map(found -> found.rounds().from()).orElse(null), unlessAnswered);
    }

    /// A date in front wins, also a short one such as 2w; else any date inside, unless an impossible one was meant.
    private Optional<DateFound> date(String text, LocalDateTime now) {
        Optional<DateFound> first = words.at(text, 0, now, Direction.FUTURE);
        if (first.isPresent()) {
            return first;
        }
        return isImpossible(text) ? Optional.empty() : words.find(text, now, Direction.FUTURE);
    }

    private boolean isImpossible(String text) {
        return words.findImpossible(text).isPresent();
    }

    private static String textWithout(String text, DateFound found) {
        String before = trimmed(text.substring(0, found.start()));
        return joined(TO_DAY.matcher(before).replaceFirst(""), text.substring(found.end()));
    }

    private static String cut(String text, int start, int end) {
        return joined(text.substring(0, start), text.substring(end));
    }

    private static String joined(String before, String after) {
        String left = trimmed(before);
        String right = trimmed(after);
        return left.isEmpty() || right.isEmpty() ? left + right : left + " " + right;
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

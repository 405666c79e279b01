package app.klatch.followups;

import app.klatch.dates.CadenceFound;
import app.klatch.dates.CadenceWords;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateWords;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How often a step comes again, as it is said and as it is typed: "every 2 weeks", "monthly", "every 10 days after it is done".
public final class RepeatWords {
    private static final Pattern EVERY = Pattern.compile("(?iU)\\b(?:every|each)\\b");
    private static final Pattern FROM_DONE = Pattern.compile("(?iU)\\s*,?\\s*(?:counted\\s+)?(?:from|after|since)\\s+"
            + "(?:completion|(?:it\\s+is\\s+|it[’']s\\s+|being\\s+)?done|doing\\s+it|I\\s+(?:did|do)\\s+it|the\\s+last\\s+(?:one|time))\\b");
    private static final Pattern ONCE = Pattern.compile("(?iU)(?:once|never|no|none|not|just once|only once|stop)?");
    private static final CadenceWords CADENCES = new CadenceWords();

    private RepeatWords() {}

    /// How often, counted from which day.
    public record Rounds(Period every, Recurrence.From from) {}

    /// Where it stood in a text, the end exclusive.
    record Found(int start, int end, Rounds rounds) {}

    /// Rounds, or null for once.
    public record Answer(@Nullable Rounds rounds) {}

    /// What a whole text says; empty when it says neither how often nor once.
    public static Optional<Answer> read(String text) {
        String words = text.strip();
        if (ONCE.matcher(words).matches()) {
            return Optional.of(new Answer(null));
        }
        Optional<Found> found = at(words, 0).or(() -> at("every " + words, 0).map(each -> shifted(each, -"every ".length())));
        return found.filter(each -> each.end() == words.length()).map(each -> new Answer(each.rounds()));
    }

    /// The first place that says how often. A range ("every 4 to 8 weeks") belongs to a plate and is no round.
    static Optional<Found> find(String text) {
        Matcher every = EVERY.matcher(text);
        while (every.find()) {
            Optional<Found> found = at(text, every.start());
            if (found.isPresent()) {
                return found;
            }
        }
        return CADENCES.find(text).flatMap(cadence -> found(text, cadence));
    }

    /// "every 2 weeks", "every week after it is done".
    public static String words(Recurrence repeats) {
        return words(repeats.every(), repeats.from());
    }

    /// The same before there is a first day.
    public static String words(Period every, Recurrence.From from) {
        return PlateWords.of(new Plate(every, null)) + (from == Recurrence.From.DONE ? " after it is done" : "");
    }

    private static Optional<Found> at(String text, int start) {
        return CADENCES.at(text, start).flatMap(cadence -> found(text, cadence));
    }

    private static Optional<Found> found(String text, CadenceFound cadence) {
        if (cadence.cadence().worst() != null) {
            return Optional.empty();
        }
        Matcher after = FROM_DONE.matcher(text).region(cadence.end(), text.length());
        boolean done = after.lookingAt();
        return Optional.of(new Found(cadence.start(), done ? after.end() : cadence.end(),
                new Rounds(cadence.cadence().ideal().period(), done ? Recurrence.From.DONE : Recurrence.From.DUE)));
    }

    private static Found shifted(Found found, int by) {
        return new Found(found.start() + by, found.end() + by, found.rounds());
    }
}

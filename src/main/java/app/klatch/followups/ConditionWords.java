package app.klatch.followups;

import app.klatch.followups.RepeatWords.Rounds;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How often a step comes again and whether it holds when they have answered, in one line: "every 2 weeks · unless they answer".
public final class ConditionWords {
    private static final String UNLESS = "unless they answer";

    private ConditionWords() {}

    /// No rounds means once.
    public record Conditions(@Nullable Rounds rounds, boolean unlessAnswered) {}

    /// What a line says; a blank one says once, and whether they answer or not. Empty when it is not understood.
    public static Optional<Conditions> read(String line) {
        Matcher unless = AnswerWords.UNLESS.matcher(line);
        boolean unlessAnswered = unless.find();
        String rest = unlessAnswered ? line.substring(0, unless.start()) + " " + line.substring(unless.end()) : line;
        return RepeatWords.read(StepWords.trimmed(rest)).map(answer -> new Conditions(answer.rounds(), unlessAnswered));
    }

    /// Empty where there are none. It is read again as it stands.
    public static String of(FollowUp step) {
        return words(step.repeats() == null ? null : new Rounds(step.repeats().every(), step.repeats().from()), step.unlessAnswered());
    }

    /// The same of what was read.
    public static String of(Conditions conditions) {
        return words(conditions.rounds(), conditions.unlessAnswered());
    }

    /// The same of a step that is only said yet.
    public static String of(StepWords.Step step) {
        return words(step.repeats() == null || step.repeatsFrom() == null ? null : new Rounds(step.repeats(), step.repeatsFrom()),
                step.unlessAnswered());
    }

    private static String words(@Nullable Rounds rounds, boolean unlessAnswered) {
        return Stream.of(rounds == null ? "" : RepeatWords.words(rounds.every(), rounds.from()), unlessAnswered ? UNLESS : "")
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}

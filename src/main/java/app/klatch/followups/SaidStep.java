package app.klatch.followups;

import app.klatch.ui.RelativeDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A next step as it is typed: "fri send the deck", "?mon signed form" when I wait for them, "every 2 weeks call unless they answer".
/// Without a day it is `agenda`, a line for the next talk: "next time ask about the boat". One of the two is there.
public record SaidStep(Owner owner, StepWords.@Nullable Step step, @Nullable String agenda) {
    /// What was understood, or in words why nothing was: one of the two is there.
    public record Answer(@Nullable SaidStep said, @Nullable String problem) {}

    public static Answer read(String line, StepWords words, LocalDateTime now) {
        String typed = line.strip();
        Owner owner = typed.startsWith("?") ? Owner.THEM : Owner.ME;
        StepWords.Answer answer = words.read(owner == Owner.THEM ? typed.substring(1) : typed, now);
        return answer.step() == null && answer.agenda() == null ? new Answer(null, answer.problem())
                : new Answer(new SaidStep(owner, answer.step(), answer.agenda()), null);
    }

    /// How it is understood, with the day in full: "Friday, 27 November 2026 · I wait for them · signed form".
    public String words() {
        return words(RelativeDate::exact);
    }

    /// The same with the day in other words.
    public String words(Function<LocalDate, String> days) {
        if (step == null) {
            return "Next time we talk · " + agenda;
        }
        String conditions = ConditionWords.of(step);
        return days.apply(step.due()) + (step.time() == null ? "" : " " + step.time())
                + (owner == Owner.THEM ? " · I wait for them" : "") + (conditions.isEmpty() ? "" : " · " + conditions)
                + (step.text().isEmpty() ? "" : " · " + step.text());
    }
}

package app.klatch.profile;

import app.klatch.followups.ConditionWords;
import app.klatch.followups.Owner;
import app.klatch.followups.StepWords;
import app.klatch.ui.RelativeDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A next step as it is typed: "fri send the deck", "?mon signed form" when I wait for them, "every 2 weeks call unless they answer".
/// Without a day it is `agenda`, a line for the next talk: "next time ask about the boat". One of the two is there.
record FollowUpLine(Owner owner, StepWords.@Nullable Step step, @Nullable String agenda) {
    /// Empty when there is no day in it and it is not for the next time either.
    static Optional<FollowUpLine> read(String line, DayWords days) {
        String typed = line.strip();
        Owner owner = typed.startsWith("?") ? Owner.THEM : Owner.ME;
        StepWords.Answer answer = days.step(owner == Owner.THEM ? typed.substring(1) : typed);
        return answer.step() == null && answer.agenda() == null ? Optional.empty()
                : Optional.of(new FollowUpLine(owner, answer.step(), answer.agenda()));
    }

    /// How it is understood, for the caption under it.
    String words() {
        if (step == null) {
            return "Next time we talk · " + agenda;
        }
        String conditions = ConditionWords.of(step);
        return RelativeDate.exact(step.due()) + (step.time() == null ? "" : " " + step.time())
                + (owner == Owner.THEM ? " · I wait for them" : "") + (conditions.isEmpty() ? "" : " · " + conditions)
                + (step.text().isEmpty() ? "" : " · " + step.text());
    }
}

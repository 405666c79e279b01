package app.klatch.today;

import app.klatch.followups.Owner;
import app.klatch.followups.Recurrence;
import app.klatch.followups.RepeatWords;
import app.klatch.followups.StepWords.Step;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An open follow-up that is due: mine to do, or theirs while I wait. `wanted` is the due day, or the end of a snooze when that is
/// later. `repeats` and `repeatsFrom` are null for one that is done once.
record FollowUpRow(
        long id,
        long personId,
        String name,
        @Nullable String company,
        Owner owner,
        LocalDate due,
        LocalDate wanted,
        @Nullable LocalTime time,
        String text,
        @Nullable Period repeats,
        Recurrence.@Nullable From repeatsFrom,
        boolean unlessAnswered) implements TodayRow {
    @Override
    public RowKey key() {
        return new RowKey(isMine() ? Section.FOLLOW_UPS : Section.THEIRS, id);
    }

    boolean isMine() {
        return owner == Owner.ME;
    }

    /// "every 2 weeks", "unless they answer": what holds for it beside its day, in words that are understood again.
    List<String> conditions() {
        List<String> words = new ArrayList<>();
        if (repeats != null && repeatsFrom != null) {
            words.add(RepeatWords.words(repeats, repeatsFrom));
        }
        if (unlessAnswered) {
            words.add("unless they answer");
        }
        return words;
    }

    Step step() {
        return new Step(due, time, text, repeats, repeatsFrom, unlessAnswered);
    }
}

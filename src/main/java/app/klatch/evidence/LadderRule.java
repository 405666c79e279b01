package app.klatch.evidence;

import app.klatch.evidence.Ladder.Step;
import app.klatch.platforms.Side;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// PRODUCT.md, rule 4: written < phone < online meeting < in person, as two-way interactions have reached it. Without a
/// channel the side of the platform decides: online is written.
public final class LadderRule {
    private LadderRule() {}

    public static Ladder of(Evidence evidence) {
        List<Step> steps = Arrays.stream(Rung.values()).map(rung -> step(evidence, rung)).toList();
        Rung highest = steps.reversed().stream().filter(Step::isReached).map(Step::rung).findFirst().orElse(null);
        return new Ladder(steps, highest, next(highest));
    }

    /// How often a rung was reached, and when the last time: "12 times, the newest on Fri 20 Nov by e-mail".
    public static String words(Step step, LocalDate today) {
        Entry newest = step.newest();
        if (newest == null) {
            return "Not yet";
        }
        String where = newest.where().isEmpty() ? "" : " " + newest.where();
        String when = newest.when(today) + where;
        return step.count() == 1 ? "Once, " + when : (step.count() == 2 ? "Twice" : step.count() + " times") + ", the newest " + when;
    }

    /// The rung of an entry; null when neither channel nor platform is known.
    static @Nullable Rung rung(Entry entry) {
        return switch (entry.channel()) {
            case null -> entry.side() == null ? null : entry.side() == Side.ONLINE ? Rung.WRITTEN : Rung.IN_PERSON;
            case IN_PERSON -> Rung.IN_PERSON;
            case ONLINE_MEETING -> Rung.ONLINE_MEETING;
            case PHONE -> Rung.PHONE;
            case MESSAGE, EMAIL, PUBLIC_POST -> Rung.WRITTEN;
        };
    }

    private static Step step(Evidence evidence, Rung rung) {
        List<Entry> there = evidence.twoWay().filter(entry -> rung(entry) == rung).toList();
        return new Step(rung, there.size(), there.isEmpty() ? null : there.getFirst());
    }

    private static @Nullable String next(@Nullable Rung highest) {
        return switch (highest) {
            case null -> "Next: a few lines";
            case WRITTEN -> "Next: a call";
            case PHONE -> "Next: an online meeting";
            case ONLINE_MEETING -> "Next: a meeting in person";
            case IN_PERSON -> null;
        };
    }
}

package app.klatch.followups;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// When a step that repeats is due again (PRODUCT.md, rule 3). Days and times are local: 02:30 stays 02:30 through a change of the clocks.
public final class RecurrenceRule {
    private RecurrenceRule() {}

    /// The first round after this one that doesn't lie in the past: rounds that were missed are not made up for. Counted from the
    /// due day it also lies after `due`, so that done early is not asked for twice; `doneOn` may lie before `today` (logged late).
    public static LocalDate next(Recurrence repeats, LocalDate due, LocalDate doneOn, LocalDate today) {
        return switch (repeats.from()) {
            case DUE -> firstAfter(later(due, today), repeats.anchor(), repeats);
            case DONE -> firstAfter(later(doneOn, today), doneOn, repeats);
        };
    }

    /// The recurrence that the next round carries: from the due day the anchor stays, from completion each round is its own.
    public static Recurrence carried(Recurrence repeats, LocalDate next) {
        return repeats.from() == Recurrence.From.DUE ? repeats : new Recurrence(repeats.every(), repeats.from(), next);
    }

    /// Multiples are taken from the start and never step by step, so that a short month shortens nothing after it.
    private static LocalDate firstAfter(LocalDate day, LocalDate start, Recurrence repeats) {
        long months = repeats.every().toTotalMonths();
        long days = repeats.every().get(ChronoUnit.DAYS);
        double length = months * 30.44 + days;
        long round = Math.max(1, (long) (ChronoUnit.DAYS.between(start, day) / length) - 1);
        LocalDate found = start.plusMonths(months * round).plusDays(days * round);
        while (!found.isAfter(day)) {
            round++;
            found = start.plusMonths(months * round).plusDays(days * round);
        }
        return found;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

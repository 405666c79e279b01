package app.klatch.followups;

import java.time.LocalDate;
import java.time.Period;

/// How a next step comes again. `anchor` is the first due day: a step of the 31st stays one of the 31st after a February.
public record Recurrence(Period every, From from, LocalDate anchor) {
    /// What the rounds are counted from: the due day, whenever it was done, or the day it was done.
    public enum From { DUE, DONE }

    public Recurrence {
        if (every.isNegative() || every.isZero()) {
            throw new IllegalArgumentException("A step can't come again after " + every);
        }
    }
}

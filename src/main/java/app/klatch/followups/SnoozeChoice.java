package app.klatch.followups;

import java.time.LocalDate;
import java.time.Period;

/// How long a follow-up may sleep at one key. Counted from today, not from the day it was due; any other day is said in words.
public enum SnoozeChoice {
    TOMORROW("Tomorrow", Period.ofDays(1)),
    THREE_DAYS("In 3 days", Period.ofDays(3)),
    NEXT_WEEK("Next week", Period.ofWeeks(1)),
    NEXT_MONTH("Next month", Period.ofMonths(1));

    private final String words;
    private final Period length;

    SnoozeChoice(String words, Period length) {
        this.words = words;
        this.length = length;
    }

    /// How the choice is called in a menu.
    public String words() {
        return words;
    }

    /// The day it comes back; "next week" and "next month" are the same day one unit later.
    public LocalDate from(LocalDate today) {
        return today.plus(length);
    }
}

package app.klatch.followups;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;

/// How long a follow-up may sleep at one key. Counted from today, not from the day it was due; any other day is said in words.
public enum SnoozeChoice {
    TOMORROW("1", "Tomorrow", Period.ofDays(1)),
    THREE_DAYS("3", "In 3 days", Period.ofDays(3)),
    NEXT_WEEK("W", "Next week", Period.ofWeeks(1)),
    NEXT_MONTH("M", "Next month", Period.ofMonths(1));

    private final String key;
    private final String words;
    private final Period length;

    SnoozeChoice(String key, String words, Period length) {
        this.key = key;
        this.words = words;
        this.length = length;
    }

    /// The choice of a typed letter or digit, the same on every page.
    public static Optional<SnoozeChoice> of(String typed) {
        return Arrays.stream(values()).filter(choice -> choice.key.equalsIgnoreCase(typed)).findFirst();
    }

    /// What is pressed for it: 1, 3, W or M.
    public String key() {
        return key;
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

package app.klatch.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Dates as a person says them: Today, Yesterday, Tomorrow, Fri 27 Nov, and Mar 2025 for a day ten months away or more.
/// The words are English like the rest of the program; [#exact] is for the tooltip.
public final class RelativeDate {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final int DAYS_SAID_WITHOUT_YEAR = 300;

    private final Clock clock;

    public RelativeDate(Clock clock) {
        this.clock = clock;
    }

    public String of(LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(LocalDate.now(clock), date)) < DAYS_SAID_WITHOUT_YEAR ? near(date) : MONTH.format(date);
    }

    private String near(LocalDate date) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), date);
        if (days == 0) {
            return "Today";
        }
        if (days == -1) {
            return "Yesterday";
        }
        if (days == 1) {
            return "Tomorrow";
        }
        return DAY.format(date);
    }

    /// The answer to a day that was typed: always the day, and the year when it is another one: "Sat 20 Nov 2027".
    public String withYear(LocalDate date) {
        LocalDate today = LocalDate.now(clock);
        return Math.abs(ChronoUnit.DAYS.between(today, date)) <= 1 || date.getYear() == today.getYear() ? near(date) : DAY_AND_YEAR.format(date);
    }

    /// In the middle of a sentence: "yesterday", but "Fri 27 Nov".
    public String inSentence(LocalDate date) {
        return inSentence(of(date));
    }

    /// [#withYear] in the middle of a sentence.
    public String withYearInSentence(LocalDate date) {
        return inSentence(withYear(date));
    }

    private static String inSentence(String text) {
        return text.contains(" ") ? text : text.toLowerCase(Locale.ENGLISH);
    }

    /// "Friday, 27 November 2026".
    public static String exact(LocalDate date) {
        return EXACT.format(date);
    }
}

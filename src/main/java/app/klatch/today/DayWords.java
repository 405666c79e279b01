package app.klatch.today;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Days as they stand inside a sentence: "yesterday", "Wednesday", "3 November", "March 2025".
final class DayWords {
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter HEADING = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final int DAYS_SAID_WITHOUT_YEAR = 300;

    private DayWords() {}

    static String of(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "today";
        }
        if (days == -1) {
            return "yesterday";
        }
        if (days == 1) {
            return "tomorrow";
        }
        if (Math.abs(days) < 7) {
            return WEEKDAY.format(day);
        }
        return (Math.abs(days) < DAYS_SAID_WITHOUT_YEAR ? DAY : MONTH).format(day);
    }

    /// The head of the page: "Friday, 20 November".
    static String heading(LocalDate day) {
        return HEADING.format(day);
    }
}

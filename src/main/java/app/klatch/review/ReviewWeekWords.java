package app.klatch.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A week by its days.
final class ReviewWeekWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int TO_SUNDAY = 6;

    private ReviewWeekWords() {}

    /// "16 – 22 November 2026", "30 November – 6 December 2026", "28 December 2026 – 3 January 2027".
    static String of(LocalDate monday) {
        LocalDate sunday = monday.plusDays(TO_SUNDAY);
        DateTimeFormatter first = monday.getYear() != sunday.getYear() ? YEAR : monday.getMonth() != sunday.getMonth() ? MONTH : DAY;
        return first.format(monday) + " – " + YEAR.format(sunday);
    }
}

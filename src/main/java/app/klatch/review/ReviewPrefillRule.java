package app.klatch.review;

import app.klatch.dates.WorkWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What stands in the line of a follow-up before anything is typed, such that Enter alone is sensible: the next work day, and
/// what the item is about.
final class ReviewPrefillRule {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private ReviewPrefillRule() {}

    static String followUp(ReviewItem item, LocalDate today, WorkWeek week) {
        return DAY.format(week.next(today)) + " " + what(item);
    }

    /// What to do, without a day.
    static String what(ReviewItem item) {
        return switch (item.kind()) {
            case WAITS -> "answer";
            case THANKS -> "say thank you";
            case THEIRS, ANSWERED -> "ask again";
            case PROMISE, MINE -> "the next step";
            case HANDLE_ONLY -> "find out who it is";
            case HALF_COIN, PLATE, DRAFT, FORM, GATHERING -> "get in touch";
            case INTRODUCTION -> "introduce " + item.name();
        };
    }
}

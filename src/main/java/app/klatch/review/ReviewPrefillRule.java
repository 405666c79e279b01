package app.klatch.review;

import app.klatch.dates.WorkWeek;
import app.klatch.plates.PlateWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What stands in a line before anything is typed, such that Enter alone is sensible: in that of a follow-up the next work day and
/// what the item is about, in that of a plate the rhythm there is.
final class ReviewPrefillRule {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private ReviewPrefillRule() {}

    static String followUp(ReviewItem item, LocalDate today, WorkWeek week) {
        return DAY.format(week.next(today)) + " " + what(item);
    }

    /// The rhythm there is, in words that can be read back; empty where there is none.
    static String rhythm(ReviewItem item) {
        return item.plate() == null ? "" : PlateWords.of(item.plate().plate());
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

package app.klatch.review;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/// A plan in words, as the closing page shows and a past review keeps it.
final class PlanWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private PlanWords() {}

    /// A line each: "Mon 23 Nov 15:00 · Call Ana Ruiz about the quote".
    static String lines(WeekPlan plan) {
        return plan.lines().stream().map(line -> when(line) + " · " + what(line)).collect(Collectors.joining("\n"));
    }

    private static String when(WeekPlan.Line line) {
        return day(line) + (line.time() == null ? "" : " " + line.time());
    }

    static String day(WeekPlan.Line line) {
        return DAY.format(line.day());
    }

    static String time(WeekPlan.Line line) {
        return line.time() == null ? "" : line.time().toString();
    }

    static String what(WeekPlan.Line line) {
        return line.title() + (line.where() == null || line.where().isBlank() ? "" : ", " + line.where());
    }
}

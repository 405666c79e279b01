package app.klatch.board;

import app.klatch.interactions.DatePrecision;
import app.klatch.platforms.Gathering;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What the lines of the lists say.
final class LinesRule {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    private LinesRule() {}

    /// A day as exactly as it is remembered; `relative` is how a whole day is said.
    static String day(LocalDate on, DatePrecision precision, String relative) {
        return switch (precision) {
            case DAY -> relative;
            case ABOUT -> "about " + relative;
            case MONTH -> MONTH.format(on);
            case YEAR -> Integer.toString(on.getYear());
        };
    }

    /// "planned, 7:30 · 3 expected", "12 there".
    static String of(Gathering gathering, LocalDate today) {
        LocalTime hour = gathering.startsAt();
        String when = hour == null ? "" : HOUR.format(hour) + " · ";
        if (!gathering.isStored()) {
            return when + "the next of the series";
        }
        return when + (gathering.happenedOn().isAfter(today) ? gathering.people() + " expected" : gathering.people() + " there");
    }
}

package app.klatch.interactions;

import app.klatch.ui.RelativeDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A day as exact as somebody remembers it: the one place that says how an interaction's date is shown. Of a month or a
/// year the day is its first.
public record VagueDay(LocalDate day, DatePrecision precision) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    public VagueDay {
        day = switch (precision) {
            case DAY, ABOUT -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    public static VagueDay exactly(LocalDate day) {
        return new VagueDay(day, DatePrecision.DAY);
    }

    public static VagueDay month(YearMonth month) {
        return new VagueDay(month.atDay(1), DatePrecision.MONTH);
    }

    public static VagueDay year(int year) {
        return new VagueDay(LocalDate.of(year, 1, 1), DatePrecision.YEAR);
    }

    /// As a list shows it: "Yesterday", "about Tue 12 May", "Mar 2025", "2024".
    public String shown(RelativeDate dates) {
        return switch (precision) {
            case DAY -> dates.of(day);
            case ABOUT -> "about " + dates.inSentence(day);
            case MONTH -> MONTH.format(day);
            case YEAR -> String.valueOf(day.getYear());
        };
    }

    /// What was understood of typed words: [#shown], but of a day always the day.
    public String understood(RelativeDate dates) {
        return precision == DatePrecision.DAY ? dates.withYear(day) : shown(dates);
    }

    /// The same within a sentence: "last contact yesterday", "last contact Mar 2025".
    public String inSentence(RelativeDate dates) {
        return precision == DatePrecision.DAY ? dates.inSentence(day) : shown(dates);
    }

    /// What was understood, in the middle of a sentence and with the year: "yesterday", "about Tue 3 Jun 2025", "March 2025".
    public String withYearInSentence(RelativeDate dates) {
        return switch (precision) {
            case DAY -> dates.withYearInSentence(day);
            case ABOUT -> "about " + dates.withYearInSentence(day);
            case MONTH, YEAR -> inFull();
        };
    }

    /// As a tooltip says it, as exact as it is known: "Tuesday, 12 May 2026", "March 2025".
    public String inFull() {
        return switch (precision) {
            case DAY -> RelativeDate.exact(day);
            case ABOUT -> "about " + RelativeDate.exact(day);
            case MONTH -> LONG_MONTH.format(day);
            case YEAR -> String.valueOf(day.getYear());
        };
    }

    /// As an editor starts from it; [VagueDayWords] understands it again as it stands.
    public String typed() {
        return switch (precision) {
            case DAY -> TYPED.format(day);
            case ABOUT -> "about " + TYPED.format(day);
            case MONTH -> LONG_MONTH.format(day);
            case YEAR -> String.valueOf(day.getYear());
        };
    }
}

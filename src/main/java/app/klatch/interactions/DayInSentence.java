package app.klatch.interactions;

import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Days as they stand inside a sentence: "yesterday", "on Fri 20 Nov", "in Mar 2025".
public final class DayInSentence {
    private DayInSentence() {}

    /// "yesterday", "on Fri 20 Nov", "about Tue 12 May", "in 2024": no more exact than it is known.
    public static String on(LocalDate day, DatePrecision precision, LocalDate today) {
        return switch (precision) {
            case YEAR, MONTH -> "in " + new VagueDay(day, precision).shown(dates(today));
            case ABOUT -> new VagueDay(day, precision).shown(dates(today));
            case DAY -> on(day, today);
        };
    }

    public static String on(LocalDate day, LocalDate today) {
        String plain = plain(day, today);
        if (!plain.contains(" ")) {
            return plain;
        }
        return (Character.isDigit(plain.charAt(plain.length() - 1)) ? "in " : "on ") + plain;
    }

    /// "today", "Fri 20 Nov", "Mar 2025".
    public static String plain(LocalDate day, LocalDate today) {
        return dates(today).inSentence(day);
    }

    private static RelativeDate dates(LocalDate today) {
        return new RelativeDate(Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}

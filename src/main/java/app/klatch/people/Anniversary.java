package app.klatch.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// When a day of the year comes round again. In a year without 29 February that day is the 28th.
public final class Anniversary {
    private static final int NEAR = 30;

    private Anniversary() {}

    /// Today or later; a day that lies in the future comes round on itself. Empty when the text is not ISO.
    public static Optional<LocalDate> next(String iso, LocalDate today) {
        try {
            LocalDate first = iso.startsWith("--") ? LocalDate.MIN : LocalDate.parse(iso);
            if (!first.isBefore(today)) {
                return Optional.of(first);
            }
            MonthDay day = MonthDay.parse(iso.startsWith("--") ? iso : "-" + iso.substring(iso.length() - 6));
            LocalDate thisYear = day.atYear(today.getYear());
            return Optional.of(thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear);
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    /// "today", "tomorrow", "in 9 days" up to a month ahead, with how many years it will be when the year is known; else empty.
    public static String near(String iso, LocalDate today) {
        return next(iso, today).filter(next -> !next.isAfter(today.plusDays(NEAR))).map(next -> {
            long days = ChronoUnit.DAYS.between(today, next);
            String when = days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days";
            int years = iso.startsWith("--") ? 0 : next.getYear() - LocalDate.parse(iso).getYear();
            return years == 0 ? when : when + " · " + years + (years == 1 ? " year" : " years");
        }).orElse("");
    }
}

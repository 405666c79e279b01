package app.klatch.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Finds the year (or month) of a date that was said without one: the next from today on, looking back the latest up to
/// today. A weekday said with it ("Fri, Jul 18") decides between the nearest and the one after it.
final class Yearless {
    /// 29 February comes back after eight years at the latest.
    private static final int YEARS = 9;
    private static final int MONTHS = 3;

    private Yearless() {
    }

    /// Null when the month never has that day.
    static @Nullable LocalDate near(int month, int day, @Nullable DayOfWeek weekday, Sense sense) {
        LocalDate nearest = null;
        int first = sense.today().getYear();
        for (int i = 0; i < YEARS; i++) {
            LocalDate date = dateOrNull(first + i * sense.sign(), month, day);
            if (date == null || isWrongSide(date, sense)) {
                continue;
            }
            if (weekday == null || date.getDayOfWeek() == weekday) {
                return date;
            }
            if (nearest != null) {
                return nearest;
            }
            nearest = date;
        }
        return nearest;
    }

    /// The day of this month, or of the next (previous) month that has it.
    static @Nullable LocalDate dayOfMonth(int day, @Nullable DayOfWeek weekday, Sense sense) {
        LocalDate nearest = null;
        LocalDate month = sense.today().withDayOfMonth(1);
        for (int i = 0; i <= MONTHS; i++) {
            LocalDate in = month.plusMonths((long) i * sense.sign());
            LocalDate date = dateOrNull(in.getYear(), in.getMonthValue(), day);
            if (date == null || isWrongSide(date, sense)) {
                continue;
            }
            if (weekday == null || date.getDayOfWeek() == weekday) {
                return date;
            }
            if (nearest != null) {
                return nearest;
            }
            nearest = date;
        }
        return nearest;
    }

    private static boolean isWrongSide(LocalDate date, Sense sense) {
        return sense.past() ? date.isAfter(sense.today()) : date.isBefore(sense.today());
    }

    static @Nullable LocalDate dateOrNull(int year, int month, int day) {
        boolean exists = year >= 1 && year <= 9999 && month >= 1 && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
        return exists ? LocalDate.of(year, month, day) : null;
    }
}

package app.klatch.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        int first = sense.today().getYear();
        return nearest(IntStream.range(0, YEARS).mapToObj(i -> dateOrNull(first + i * sense.sign(), month, day)), weekday, sense);
    }

    /// The day of this month, or of the next (previous) month that has it.
    static @Nullable LocalDate dayOfMonth(int day, @Nullable DayOfWeek weekday, Sense sense) {
        LocalDate first = sense.today().withDayOfMonth(1);
        return nearest(IntStream.rangeClosed(0, MONTHS).mapToObj(i -> first.plusMonths((long) i * sense.sign()))
                .map(month -> dateOrNull(month.getYear(), month.getMonthValue(), day)), weekday, sense);
    }

    /// The first of these days, or the second when only that falls on the weekday.
    private static @Nullable LocalDate nearest(Stream<@Nullable LocalDate> days, @Nullable DayOfWeek weekday, Sense sense) {
        List<LocalDate> both = days.filter(Objects::nonNull).filter(date -> !isWrongSide(date, sense)).limit(2).toList();
        return both.stream().filter(date -> weekday == null || date.getDayOfWeek() == weekday).findFirst()
                .orElse(both.isEmpty() ? null : both.getFirst());
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

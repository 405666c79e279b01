package app.klatch.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the year (or month) of a date that was said without one: the next from today on, looking back the latest up to
/// today. Who asks for near dates too gets the one within a month (31 days) of today, whichever side it lies on, before one that is
/// most of a year away: "1 Jan" said on 31 December is tomorrow, "31 Dec" said on 1 January yesterday. Follow-ups never do: what is due
/// can't be over. A weekday said with it ("Fri, Jul 18") decides between the nearest and the one after it.
final class Yearless {
    /// 29 February comes back after eight years at the latest.
    private static final int YEARS = 9;
    private static final int MONTHS = 3;
    private static final int NEAR = 31;

    private Yearless() {
    }

    /// Null when the month never has that day.
    static @Nullable LocalDate near(int month, int day, @Nullable DayOfWeek weekday, Sense sense) {
        int first = sense.today().getYear();
        List<LocalDate> there = rightSide(IntStream.range(0, YEARS).mapToObj(i -> dateOrNull(first + i * sense.sign(), month, day)), sense);
        Stream<LocalDate> near = IntStream.rangeClosed(-1, 1).mapToObj(i -> dateOrNull(first + i, month, day)).filter(Objects::nonNull)
                .filter(date -> sense.direction().takesNear() && isWrongSide(date, sense) && isNear(date, sense.today()));
        return chosen(Stream.concat(near, there.stream()).toList(), weekday);
    }

    /// The day of this month, or of the next (previous) month that has it.
    static @Nullable LocalDate dayOfMonth(int day, @Nullable DayOfWeek weekday, Sense sense) {
        LocalDate first = sense.today().withDayOfMonth(1);
        return chosen(rightSide(IntStream.rangeClosed(0, MONTHS).mapToObj(i -> first.plusMonths((long) i * sense.sign()))
                .map(month -> dateOrNull(month.getYear(), month.getMonthValue(), day)), sense), weekday);
    }

    /// The first two of these days that lie where the sense points.
    private static List<LocalDate> rightSide(Stream<@Nullable LocalDate> days, Sense sense) {
        return days.filter(Objects::nonNull).filter(date -> !isWrongSide(date, sense)).limit(2).toList();
    }

    /// The first of these days, or the next that alone falls on the weekday.
    private static @Nullable LocalDate chosen(List<LocalDate> days, @Nullable DayOfWeek weekday) {
        return days.stream().filter(date -> weekday == null || date.getDayOfWeek() == weekday).findFirst()
                .orElse(days.isEmpty() ? null : days.getFirst());
    }

    private static boolean isNear(LocalDate date, LocalDate today) {
        return Math.abs(ChronoUnit.DAYS.between(today, date)) <= NEAR;
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

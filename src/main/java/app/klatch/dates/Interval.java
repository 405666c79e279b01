package app.klatch.dates;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/// A length of time as it was said: a month stays a month, whichever length it has. `unit` is days, weeks, months or
/// years.
public record Interval(int amount, ChronoUnit unit) {

    /// The same length as a period of the calendar.
    public Period period() {
        return switch (unit) {
            case WEEKS -> Period.ofWeeks(amount);
            case MONTHS -> Period.ofMonths(amount);
            case YEARS -> Period.ofYears(amount);
            default -> Period.ofDays(amount);
        };
    }

    /// About how many days, for comparing and for sums: a month counts as 30, a quarter as 91 and a year as 365 days.
    public int days() {
        return switch (unit) {
            case WEEKS -> amount * 7;
            case MONTHS -> amount * 365 / 12;
            case YEARS -> amount * 365;
            default -> amount;
        };
    }

    /// The day that lies this long after `day`.
    public LocalDate after(LocalDate day) {
        return day.plus(period());
    }
}

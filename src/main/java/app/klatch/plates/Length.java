package app.klatch.plates;

import java.time.Period;
import java.time.temporal.ChronoUnit;

/// A length of time as a person says it: "6 weeks", "1 month".
record Length(long count, String unit) {
    private static final int MONTHS_IN_A_YEAR = 12;
    private static final int DAYS_IN_A_WEEK = 7;
    private static final int DAYS_IN_A_MONTH = 30;

    static Length of(Period period) {
        long months = period.toTotalMonths();
        long days = period.get(ChronoUnit.DAYS);
        if (months > 0 && days == 0) {
            return months % MONTHS_IN_A_YEAR == 0 ? new Length(months / MONTHS_IN_A_YEAR, "year") : new Length(months, "month");
        }
        return ofDays(months * DAYS_IN_A_MONTH + days);
    }

    /// Days that were months when they were said (60, 91, 365) are called so again.
    private static Length ofDays(long days) {
        long months = Math.round(days * 12 / 365.0);
        if (months > 1 && (days == months * DAYS_IN_A_MONTH || days == months * 365 / MONTHS_IN_A_YEAR)) {
            return of(Period.ofMonths(Math.toIntExact(months)));
        }
        return days % DAYS_IN_A_WEEK == 0 ? new Length(days / DAYS_IN_A_WEEK, "week") : new Length(days, "day");
    }

    @Override
    public String toString() {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}

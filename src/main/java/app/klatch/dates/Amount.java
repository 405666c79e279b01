package app.klatch.dates;

import java.time.LocalDateTime;

/// A length of time: "1 year 9 months" keeps its months as months. `clock` is true when hours, minutes or seconds were
/// said.
record Amount(int months, int days, int workDays, long seconds, boolean clock) {
    static final Amount NONE = new Amount(0, 0, 0, 0, false);
    private static final int LONGEST_WORK_DAYS = 5_000;

    static Amount of(double number, Unit unit) {
        return switch (unit) {
            case SECOND -> seconds(number);
            case MINUTE -> seconds(number * 60);
            case HOUR -> seconds(number * 3600);
            case DAY -> number == Math.rint(number) ? days(number) : seconds(number * 86_400);
            case WORK_DAY -> new Amount(0, 0, (int) Math.min(LONGEST_WORK_DAYS, Math.round(number)), 0, false);
            case WEEK -> days(number * 7);
            case FORTNIGHT -> days(number * 14);
            case MONTH -> months(number);
            case QUARTER -> months(number * 3);
            case YEAR -> months(number * 12);
            case DECADE -> months(number * 120);
        };
    }

    private static Amount seconds(double number) {
        return new Amount(0, 0, 0, Math.round(number), true);
    }

    private static Amount days(double number) {
        return new Amount(0, (int) Math.round(number), 0, 0, false);
    }

    /// Half a month counts as fifteen days.
    private static Amount months(double number) {
        int whole = (int) Math.floor(number);
        return new Amount(whole, (int) Math.round((number - whole) * 30), 0, 0, false);
    }

    Amount plus(Amount other) {
        return new Amount(months + other.months, days + other.days, workDays + other.workDays, seconds + other.seconds,
                clock || other.clock);
    }

    /// The moment that lies this long after (sign 1) or before (sign -1) `moment`.
    LocalDateTime from(LocalDateTime moment, int sign, WorkWeek week) {
        LocalDateTime shifted = moment.plusMonths((long) sign * months).plusDays((long) sign * days)
                .plusSeconds(sign * seconds);
        for (int i = 0; i < workDays; i++) {
            shifted = shifted.with(sign > 0 ? week.next(shifted.toLocalDate()) : week.previous(shifted.toLocalDate()));
        }
        return shifted;
    }

    /// What this amount makes of a day or moment; a clock amount needs a time and takes the one of `anchor`.
    When from(When anchor, int sign, WorkWeek week) {
        LocalDateTime shifted = from(anchor.start(), sign, week);
        return clock || anchor.time() != null ? When.moment(shifted) : When.day(shifted.toLocalDate());
    }
}

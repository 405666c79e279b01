package app.klatch.dates;

/// The units a duration is said in. `clock` units make the result a time of day, the others only a day.
enum Unit {
    SECOND, MINUTE, HOUR, DAY, WORK_DAY, WEEK, FORTNIGHT, MONTH, QUARTER, YEAR, DECADE;

    boolean clock() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }
}

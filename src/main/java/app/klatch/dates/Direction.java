package app.klatch.dates;

/// Which way a date without a year, or a bare weekday, points.
public enum Direction {
    /// A follow-up: "aug 3" that is already past means next year, "Friday" the next one after today.
    FUTURE,
    /// When something happened: "Friday" is the last one before today, "12 May" the latest that is not after today.
    PAST
}

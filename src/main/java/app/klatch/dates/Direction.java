package app.klatch.dates;

/// Which way a date without a year, or a bare weekday, points.
public enum Direction {
    /// A follow-up: "aug 3" that is already past means next year, "Friday" the next one after today.
    FUTURE,
    /// When something happened: "Friday" is the last one before today, "12 May" the latest that is not after today.
    PAST,
    /// What may also just be over, such as a gathering: as FUTURE, but "20 Nov" typed on the 22nd is the day before yesterday.
    FUTURE_OR_NEAR,
    /// What is told of and may also be planned: as PAST, but "5 December" said in November is the one to come.
    PAST_OR_NEAR;

    boolean isPast() {
        return this == PAST || this == PAST_OR_NEAR;
    }

    /// Whether a date near today wins over one that lies where this points. `Yearless` says how near.
    boolean takesNear() {
        return this == FUTURE_OR_NEAR || this == PAST_OR_NEAR;
    }
}

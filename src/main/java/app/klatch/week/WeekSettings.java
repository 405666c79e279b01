package app.klatch.week;

import app.klatch.dates.WorkWeek;
import java.time.DayOfWeek;
import java.time.LocalTime;

/// Which days are work days, and the day and hour of the end-of-week review.
public record WeekSettings(WorkWeek workWeek, DayOfWeek reviewDay, LocalTime reviewTime) {
    /// Until the owner says otherwise: Monday to Friday, and Friday at four.
    public static final WeekSettings DEFAULT =
            new WeekSettings(WorkWeek.mondayToFriday(), DayOfWeek.FRIDAY, LocalTime.of(16, 0));
}

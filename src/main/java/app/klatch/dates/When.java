package app.klatch.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// What a phrase means: a day, perhaps with a part of it ("tonight"), or a day with a time.
record When(LocalDate date, @Nullable LocalTime time, @Nullable Part part) {

    static When day(LocalDate date) {
        return new When(date, null, null);
    }

    static When part(LocalDate date, Part part) {
        return new When(date, null, part);
    }

    static When moment(LocalDateTime moment) {
        return new When(moment.toLocalDate(), moment.toLocalTime(), null);
    }

    LocalDateTime start() {
        return time == null ? date.atStartOfDay() : date.atTime(time);
    }

    /// The time that was said, or the one its part of the day stands for.
    @Nullable LocalTime timeOrPart() {
        return time == null && part != null ? part.time() : time;
    }
}

package app.klatch.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// All that the meaning of the words depends on. `running` is true when a whole text is searched: then words that are a
/// date only for somebody who asked for one ("2 weeks", "12th", "sat") are left alone.
record Sense(LocalDateTime now, Direction direction, boolean monthFirst, WorkWeek week, boolean running) {

    LocalDate today() {
        return now.toLocalDate();
    }

    boolean past() {
        return direction.isPast();
    }

    /// The sign in which a length of time without a direction points.
    int sign() {
        return past() ? -1 : 1;
    }

    Sense looking(Direction other) {
        return new Sense(now, other, monthFirst, week, running);
    }

    /// The same for somebody who asked for a date.
    Sense asked() {
        return running ? new Sense(now, direction, monthFirst, week, false) : this;
    }
}

package app.klatch.dates;

import java.time.LocalTime;

/// A part of the day and the time it stands for when no clock time was said.
enum Part {
    DAWN(5), MORNING(8), AFTERNOON(15), EVENING(19), NIGHT(20);

    private final LocalTime time;

    Part(int hour) {
        this.time = LocalTime.of(hour, 0);
    }

    LocalTime time() {
        return time;
    }
}

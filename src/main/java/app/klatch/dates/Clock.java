package app.klatch.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A time of day as it was said. `open` is true when morning or afternoon was not said ("at 3"); `weak` when there was
/// nothing but a number. `seconds` count from midnight; 24 hours are the midnight that ends the day.
record Clock(int seconds, boolean open, boolean weak) {
    private static final int HOUR = 3600;
    static final int NOON = 12 * HOUR;
    private static final int HALF_DAY = 12 * HOUR;
    /// Nobody says "at 3" or "6:30" and means before breakfast; "at 7" and "a quarter to seven" are the morning.
    private static final int MORNING = 6 * HOUR + 45 * 60;

    static Clock exact(int hour, int minute, int second) {
        return new Clock(hour * HOUR + minute * 60 + second, false, false);
    }

    /// An hour of the twelve-hour clock unless it is 0, above 12 or written with a leading zero.
    static Clock open(int hour, int minute, int second, boolean weak) {
        return new Clock(hour * HOUR + minute * 60 + second, hour >= 1 && hour <= 12, weak);
    }

    Clock doubted() {
        return new Clock(seconds, open, true);
    }

    Clock pm() {
        int hour = seconds / HOUR;
        return new Clock(hour < 12 ? seconds + HALF_DAY : seconds, false, false);
    }

    Clock am() {
        int hour = seconds / HOUR;
        return new Clock(hour == 12 ? seconds - HALF_DAY : seconds, false, false);
    }

    Clock plusMinutes(int minutes) {
        return new Clock(Math.floorMod(seconds + minutes * 60, 2 * HALF_DAY), open, false);
    }

    /// The half of the day that a part of the day makes certain: "7 in the evening", "12 at night" ends the day.
    Clock in(Part part) {
        if (!open) {
            return this;
        }
        int hour = seconds / HOUR;
        return switch (part) {
            case DAWN, MORNING -> am();
            case AFTERNOON -> pm();
            case EVENING, NIGHT -> hour == 12 ? new Clock(seconds + HALF_DAY, false, false) : pm();
        };
    }

    LocalDateTime on(LocalDate date, @Nullable Part part) {
        Clock sure = part == null ? this : in(part);
        if (sure.open && sure.seconds < MORNING) {
            sure = sure.pm();
        }
        return date.atStartOfDay().plusSeconds(sure.seconds);
    }

    /// The next (or, for the past, the latest) moment with this time; an open time may be in either half of the day.
    LocalDateTime nearest(Sense sense) {
        LocalDateTime day = sense.today().atStartOfDay();
        if (!open) {
            return settle(day.plusSeconds(seconds % (2 * HALF_DAY)), 24, sense);
        }
        LocalDateTime moment = settle(day.plusSeconds(seconds % HALF_DAY), 12, sense);
        return moment.toLocalTime().toSecondOfDay() < MORNING ? moment.plusHours(12L * sense.sign()) : moment;
    }

    private static LocalDateTime settle(LocalDateTime moment, int stepHours, Sense sense) {
        LocalDateTime near = moment;
        while (!sense.past() && near.isBefore(sense.now())) {
            near = near.plusHours(stepHours);
        }
        while (sense.past() && near.isAfter(sense.now())) {
            near = near.minusHours(stepHours);
        }
        return near;
    }
}

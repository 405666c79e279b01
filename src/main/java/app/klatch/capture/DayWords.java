package app.klatch.capture;

import app.klatch.interactions.VagueDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a date reads on a chip: "Fri 27 Nov", with the year when it is another one.
final class DayWords {

    private DayWords() {}

    /// No more exact than it is known: "about Tue 3 Jun 2025", "March 2025", "2019".
    static String of(VagueDay when, LocalDate today) {
        return switch (when.precision()) {
            case DAY -> of(when.day(), null, today);
            case ABOUT -> "about " + of(when.day(), null, today);
            case MONTH, YEAR -> when.inFull();
        };
    }

    static String of(LocalDate date, @Nullable LocalTime time, LocalDate today) {
        boolean near = date.getYear() == today.getYear();
        String day = DateTimeFormatter.ofPattern(near ? "EEE d MMM" : "EEE d MMM yyyy", Locale.ENGLISH).format(date);
        return time == null ? day : day + ", " + DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).format(time);
    }
}

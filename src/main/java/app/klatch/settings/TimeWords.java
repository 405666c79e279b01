package app.klatch.settings;

import app.klatch.dates.DateFound;
import app.klatch.dates.DateWords;
import app.klatch.dates.Direction;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/// Reads a time of day as it is typed: "16:00", "4pm", "half past nine", "9".
final class TimeWords {
    private static final DateWords WORDS = new DateWords(Locale.ROOT);
    private static final LocalDateTime ANY_MORNING = LocalDateTime.of(2026, 1, 1, 0, 0);

    private TimeWords() {}

    static Optional<LocalTime> read(String text) {
        String typed = text.strip();
        String clock = typed.matches("\\d{1,2}") ? typed + ":00" : typed;
        return WORDS.whole("today at " + clock, ANY_MORNING, Direction.FUTURE).map(DateFound::time);
    }
}

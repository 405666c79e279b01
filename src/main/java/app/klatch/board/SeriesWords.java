package app.klatch.board;

import app.klatch.platforms.Rhythm;
import app.klatch.platforms.RhythmWords;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A rhythm as it is typed, perhaps with its hour at the end: "every second Thursday 7:30", "monthly on the 12th at 6 pm".
final class SeriesWords {
    private static final Pattern HOUR = Pattern.compile(
            "(?iu)[, ]+(?:at )?(?:(?<h>\\d{1,2})[:.](?<m>\\d{2})|(?<oclock>\\d{1,2})(?= ?[ap]\\.?m))(?: ?(?<half>[ap])\\.?m\\.?)?$");

    private SeriesWords() {}

    record Said(Rhythm rhythm, @Nullable LocalTime startsAt) {}

    /// A weekday that isn't said is that of `today`. Empty when the whole of it is no rhythm.
    static Optional<Said> read(String text, LocalDate today) {
        String words = text.strip();
        Matcher hour = HOUR.matcher(words);
        if (hour.find()) {
            LocalTime at = hour(hour);
            return at == null ? Optional.empty()
                    : RhythmWords.read(words.substring(0, hour.start()), today).map(rhythm -> new Said(rhythm, at));
        }
        return RhythmWords.read(words, today).map(rhythm -> new Said(rhythm, null));
    }

    private static @Nullable LocalTime hour(Matcher said) {
        int hour = Integer.parseInt(said.group("h") == null ? said.group("oclock") : said.group("h"));
        int minute = said.group("m") == null ? 0 : Integer.parseInt(said.group("m"));
        String half = said.group("half");
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return null;
            }
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }
}

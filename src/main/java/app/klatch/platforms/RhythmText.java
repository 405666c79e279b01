package app.klatch.platforms;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The column `series.rhythm`: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "FREQ=MONTHLY;BYDAY=4TH" (-1FR is the last Friday),
/// "FREQ=MONTHLY;BYMONTHDAY=12". The spelling of RFC 5545; an interval of 1 is left out.
public final class RhythmText {
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private RhythmText() {}

    public static String of(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Weekly(int weeks, DayOfWeek day) -> "FREQ=WEEKLY" + interval(weeks) + ";BYDAY=" + sign(day);
            case Rhythm.OrdinalDay(int months, int nth, DayOfWeek day) ->
                    "FREQ=MONTHLY" + interval(months) + ";BYDAY=" + nth + sign(day);
            case Rhythm.DayOfMonth(int months, int day) -> "FREQ=MONTHLY" + interval(months) + ";BYMONTHDAY=" + day;
        };
    }

    /// Reads the column.
    ///
    /// @throws IllegalArgumentException when it is no rhythm that Klatch writes
    public static Rhythm read(String text) {
        Map<String, String> parts = new HashMap<>();
        for (String part : text.split(";", -1)) {
            int equals = part.indexOf('=');
            parts.put(part.substring(0, Math.max(0, equals)), part.substring(equals + 1));
        }
        int interval = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
        String day = parts.getOrDefault("BYDAY", "");
        return switch (parts.getOrDefault("FREQ", "")) {
            case "WEEKLY" -> new Rhythm.Weekly(interval, weekday(day));
            case "MONTHLY" -> day.isEmpty()
                    ? new Rhythm.DayOfMonth(interval, Integer.parseInt(parts.getOrDefault("BYMONTHDAY", "")))
                    : new Rhythm.OrdinalDay(interval, Integer.parseInt(day.substring(0, day.length() - 2)), weekday(day));
            default -> throw new IllegalArgumentException("no rhythm: " + text);
        };
    }

    private static String interval(int interval) {
        return interval == 1 ? "" : ";INTERVAL=" + interval;
    }

    private static String sign(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    private static DayOfWeek weekday(String sign) {
        int at = sign.length() < 2 ? -1 : DAYS.indexOf(sign.substring(sign.length() - 2));
        if (at < 0) {
            throw new IllegalArgumentException("no weekday: " + sign);
        }
        return DayOfWeek.of(at + 1);
    }
}

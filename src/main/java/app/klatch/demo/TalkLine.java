package app.klatch.demo;

import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Depth;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Reads a talk of `cast.txt`.
final class TalkLine {
    private final Places places;
    private final LocalDate today;
    private final ToIntFunction<String> placeOf;

    /// `placeOf` says at what place of the list somebody is.
    TalkLine(Places places, LocalDate today, ToIntFunction<String> placeOf) {
        this.places = places;
        this.today = today;
        this.placeOf = placeOf;
    }

    Talk talk(int daysAgo, List<String> parts) {
        String place = parts.get(1).isEmpty() ? null : parts.get(1);
        Starter starter = parts.get(4).isEmpty() ? null : Starter.valueOf(constant(parts.get(4)));
        Detail detail = detail(parts.size() > 6 ? parts.get(6) : "", parts.size() > 7 && !parts.get(7).isEmpty() ? parts.get(7) : null);
        LocalDate day = day(today.minusDays(daysAgo), place, detail.precision());
        return new Talk(day, place, Channel.valueOf(constant(parts.get(2))), Stance.valueOf(constant(parts.get(3))), starter, parts.get(5), detail);
    }

    private LocalDate day(LocalDate day, @Nullable String place, DatePrecision precision) {
        return switch (precision) {
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
            case DAY, ABOUT -> places.day(place, day);
        };
    }

    private Detail detail(String words, @Nullable String outcome) {
        DatePrecision precision = DatePrecision.DAY;
        Depth depth = null;
        Integer minutes = null;
        Boolean enjoyed = null;
        List<Integer> with = new ArrayList<>();
        boolean settled = false;
        for (String word : Texts.list(words)) {
            switch (word) {
                case "real", "surface" -> depth = Depth.valueOf(constant(word));
                case "enjoyed", "dreary" -> enjoyed = word.equals("enjoyed");
                case "about", "month", "year" -> precision = DatePrecision.valueOf(constant(word));
                case "settled" -> settled = true;
                default -> {
                    if (word.startsWith("with ")) {
                        List.of(word.substring("with ".length()).split(" \\+ ")).forEach(name -> with.add(placeOf.applyAsInt(name)));
                    } else {
                        minutes = Integer.valueOf(word.replace(" min", ""));
                    }
                }
            }
        }
        return new Detail(precision, depth, minutes, enjoyed, outcome, with, settled);
    }

    static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}

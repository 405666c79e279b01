package app.klatch.platforms;

import app.klatch.dates.CadenceFound;
import app.klatch.dates.CadenceWords;
import app.klatch.names.Folding;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A platform in one line: "Harbour Rotary, networking event, in person, every 2nd Tuesday". The name comes first. After a
/// comma, words for kind, side and cadence are understood anywhere; in the name itself only at its end, and only while some
/// name is left. What isn't understood stays in the name: nothing typed is lost.
public final class PlatformLine {
    private static final CadenceWords CADENCES = new CadenceWords();
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|www\\.\\S+");
    private static final Pattern WEEKDAY = Pattern.compile("(?iu)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\\b");
    private static final Pattern EVERY = Pattern.compile("(?iu)every |each ");
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}[:.]\\d{2}");
    private static final Pattern SECOND = Pattern.compile("(?iu)(?:every|each) (?:2nd|second) (?=\\p{L})");
    private static final Pattern IN_THE_MONTH =
            Pattern.compile("(?iu)(?:every|each) (?:1st|first|3rd|third|4th|fourth|last) (?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*");

    private final LocalDate today;
    private final List<String> name = new ArrayList<>();
    private @Nullable PlatformKind kind;
    private @Nullable Side side;
    private @Nullable Period cadence;
    private @Nullable Rhythm rhythm;
    private @Nullable LocalTime startsAt;
    private @Nullable String url;
    private @Nullable PlatformKind hinted;

    private PlatformLine(LocalDate today) {
        this.today = today;
    }

    /// What was understood; null is what nobody said. A cadence that names a weekday is a rhythm. A blank name is no platform yet.
    public record Reading(String name, @Nullable PlatformKind kind, @Nullable Side side, @Nullable Period cadence,
            @Nullable Rhythm rhythm, @Nullable LocalTime startsAt, @Nullable String url) {}

    public static Reading read(String line, LocalDate today) {
        PlatformLine reading = new PlatformLine(today);
        String rest = reading.takeAddress(line);
        String[] parts = rest.split(",", -1);
        reading.takeName(parts[0].strip());
        for (int i = 1; i < parts.length; i++) {
            reading.takePart(parts[i].strip());
        }
        PlatformKind kind = reading.kind == null ? reading.hinted : reading.kind;
        return new Reading(String.join(", ", reading.name).strip(), kind, reading.side, reading.cadence,
                reading.rhythm, reading.startsAt, reading.url);
    }

    private String takeAddress(String line) {
        Matcher address = ADDRESS.matcher(line);
        if (!address.find()) {
            return line;
        }
        url = address.group().replaceAll("[,;.]+$", "");
        return line.substring(0, address.start()) + line.substring(address.start() + url.length());
    }

    /// The name, without the words at its end that say more.
    private void takeName(String text) {
        String left = text;
        for (Optional<String> shorter = withoutEnd(left); shorter.isPresent(); shorter = withoutEnd(left)) {
            left = shorter.get();
        }
        hinted = PlatformWords.hint(left);
        if (!left.isEmpty()) {
            name.add(left);
        }
    }

    private Optional<String> withoutEnd(String text) {
        for (int start = text.indexOf(' '); start > 0; start = text.indexOf(' ', start + 1)) {
            if (takeWhole(text.substring(start + 1).strip(), true)) {
                return Optional.of(text.substring(0, start).strip());
            }
        }
        return Optional.empty();
    }

    /// A part after a comma: phrase by phrase, and what is left belongs to the name.
    private void takePart(String part) {
        String[] words = part.split("\\s+");
        StringBuilder left = new StringBuilder();
        int at = 0;
        while (at < words.length) {
            int end = words.length;
            while (end > at && !takeWhole(String.join(" ", List.of(words).subList(at, end)), false)) {
                end--;
            }
            if (end == at) {
                left.append(left.isEmpty() ? "" : " ").append(words[at]);
                end = at + 1;
            }
            at = end;
        }
        if (!left.isEmpty()) {
            name.add(left.toString());
        }
    }

    /// Takes a phrase that says one thing and nothing else; `plainly` leaves out words that may be part of a name.
    private boolean takeWhole(String phrase, boolean plainly) {
        String folded = Folding.fold(phrase);
        PlatformKind saidKind = plainly ? PlatformWords.plainKind(folded) : PlatformWords.kind(folded);
        Side saidSide = PlatformWords.side(folded);
        if (saidKind != null && kind == null) {
            kind = saidKind;
            return true;
        }
        if (saidSide != null && side == null) {
            side = saidSide;
            return true;
        }
        return takeHowOften(phrase, plainly);
    }

    private boolean takeHowOften(String phrase, boolean plainly) {
        if (rhythm != null && startsAt == null && HOUR.matcher(phrase).matches()) {
            startsAt = hour(phrase);
            return startsAt != null;
        }
        if (rhythm != null || cadence != null) {
            return false;
        }
        if (WEEKDAY.matcher(phrase).find() && (!plainly || EVERY.matcher(phrase).lookingAt())) {
            rhythm = RhythmWords.read(phrase, today).orElse(null);
        }
        cadence = rhythm == null ? cadence(phrase) : null;
        return rhythm != null || cadence != null;
    }

    private static @Nullable LocalTime hour(String text) {
        String[] parts = text.split("[:.]", 2);
        int hour = Integer.parseInt(parts[0]);
        int minute = Integer.parseInt(parts[1]);
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }

    /// How often, when the whole text says it: "every 2 weeks", "every 2nd Tuesday", "monthly"; null when it doesn't.
    public static @Nullable Period cadence(String text) {
        if (IN_THE_MONTH.matcher(text.strip()).matches()) {
            return Period.ofMonths(1);
        }
        String words = SECOND.matcher(text.strip()).replaceFirst("every other ");
        return CADENCES.at(words, 0).filter(found -> found.end() >= words.length()).map(CadenceFound::cadence)
                .map(said -> said.ideal().period()).orElse(null);
    }
}

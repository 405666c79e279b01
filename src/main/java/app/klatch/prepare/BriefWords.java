package app.klatch.prepare;

import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.InteractionSentence;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the lines of a page are worded.
final class BriefWords {
    /// A note longer than this is cut: five minutes in a car park are not for reading.
    static final int LONGEST_NOTE = 400;

    private BriefWords() {}

    /// "CFO, Northwind · close friend".
    static String context(PersonFacts.Who who) {
        String work = Stream.of(who.title(), who.company()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        String closeness = who.closeness() == null ? "" : who.closeness().word();
        return Stream.of(work, closeness).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /// Where and when the last contact was, and what it was about; when that was not written down, what was about the time before.
    static List<String> last(@Nullable InteractionRow last, @Nullable InteractionRow lastSaid, LocalDate today) {
        List<String> lines = new ArrayList<>();
        if (last != null) {
            lines.add(when(last, today) + " · " + InteractionSentence.of(last).plain());
        }
        if (last != null && lastSaid != null) {
            String before = lastSaid.id() == last.id() ? "" : when(lastSaid, today) + ": ";
            lines.add(before + cut(Stream.of(lastSaid.note(), lastSaid.outcome()).filter(Objects::nonNull).collect(Collectors.joining(" · "))));
        }
        return lines;
    }

    /// "Send deck, for Fri 27 Nov": what was promised, and until when.
    static String step(OpenStep step, LocalDate today) {
        String what = step.text().isBlank() ? "Get in touch" : capital(oneLine(step.text()));
        String time = step.time() == null ? "" : ", " + step.time();
        String late = step.wanted().isBefore(today) ? "since " : "for ";
        return what + ", " + late + dates(today).inSentence(step.wanted()) + time;
    }

    /// A text as one line of a part; none when it is blank.
    static List<String> one(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(cut(text));
    }

    static String capital(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private static String when(InteractionRow row, LocalDate today) {
        return capital(row.when().shown(dates(today)));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String cut(String text) {
        String line = oneLine(text);
        return line.codePointCount(0, line.length()) <= LONGEST_NOTE ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NOTE)).strip() + " …";
    }

    private static RelativeDate dates(LocalDate today) {
        return new RelativeDate(Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}

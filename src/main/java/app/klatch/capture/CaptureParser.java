package app.klatch.capture;

import app.klatch.dates.CadenceWords;
import app.klatch.dates.DateWords;
import app.klatch.dates.WorkWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads a capture line. Without side effects: may be called from any thread.
///
/// Nothing typed is lost. Every word (run of letters and digits) of the text lies within a piece's span, or is in the
/// note of its person. The glue a piece stands on ("met", "at the", "coffee with") lies within that piece's span and is
/// kept by its field; words of plain language that say a stance ("introduced me to") stay in the note as well.
public final class CaptureParser {

    /// More than this is no capture line but a document: refused with a sentence, nothing of it is changed.
    public static final int LONGEST = 200_000;

    private static final int MOST_PEOPLE = 1_000;

    private final Locale locale;
    private final DateWords dates;
    private final CadenceWords cadences = new CadenceWords();
    private final Reading reading = new Reading();

    /// The locale decides how 12/3 is read; the week is Monday to Friday.
    public CaptureParser(Locale locale) {
        this(locale, WorkWeek::mondayToFriday);
    }

    /// "End of the week" is the last work day of `week`, as it is when a line is read.
    public CaptureParser(Locale locale, Supplier<WorkWeek> week) {
        this.locale = locale;
        this.dates = new DateWords(locale, week);
    }

    /// Reads a line with nothing clicked off and no sticky occasion.
    public CaptureResult parse(String text, CaptureContext context, LocalDateTime now) {
        return parse(text, Set.of(), context, now, null);
    }

    /// Reads `text` as typed at `now`. `off` are the chips clicked off; `sticky` is the pinned occasion, if any.
    public CaptureResult parse(
            String text, Set<Off> off, CaptureContext context, LocalDateTime now, @Nullable Occasion sticky) {
        if (isBlank(text)) {
            return refused("empty", "Nothing is typed yet. A name is enough.", List.of(), List.of());
        }
        if (text.length() > LONGEST) {
            return refused("too long", "This is too long for one go (" + text.length()
                    + " characters). Nothing was changed;"
                    + " paste fewer lines at a time.", List.of(), List.of());
        }
        List<Splitter.Part> parts = Splitter.parts(text);
        if (parts.size() > MOST_PEOPLE) {
            return refused("too long", "These are more than " + MOST_PEOPLE
                    + " lines in one go. Nothing was changed; paste fewer at a"
                    + " time, or import them from a file.", List.of(), List.of());
        }
        var world = new World(context, now, locale, dates, cadences);
        return new Collecting(lines(world, text, parts, off), sticky).result();
    }

    /// Whether nothing is typed that could be read.
    public static boolean isBlank(String text) {
        return Chars.clean(text).isEmpty();
    }

    private List<Line> lines(World world, String text, List<Splitter.Part> parts, Set<Off> off) {
        List<Line> alone = parts.stream().map(part -> reading.read(world, text, part.start(), part.end(),
                off)).toList();
        if (parts.size() == 1) {
            return alone;
        }
        return new Grouping(text, parts, alone).groups().stream().map(group -> together(world, text, group,
                off)).toList();
    }

    /// The parts read as one. Should they hold no person any more when read so, the part that has one is read alone and
    /// the others are its note.
    private Line together(World world, String text, List<Splitter.Part> group, Set<Off> off) {
        Line whole = reading.read(world, text, group.getFirst().start(), group.getLast().end(), off);
        if (whole.draft.hasPerson() || group.size() == 1) {
            return whole;
        }
        List<Line> lines = group.stream().map(part -> reading.read(world, text, part.start(), part.end(), off)).toList();
        for (int i = 0; i < group.size(); i++) {
            Splitter.Part part = group.get(i);
            Line alone = lines.get(i);
            if (alone.draft.hasPerson()) {
                group.stream().filter(other -> !other.equals(part)).forEach(other -> alone.adopt(text, other));
                return alone;
            }
        }
        whole.draft.postToCome = lines.stream().anyMatch(line -> line.draft.postToCome);
        return whole;
    }

    static CaptureResult refused(String word, String sentence, List<Piece> pieces, List<String> hints) {
        return new CaptureResult(List.of(), List.of(), null, pieces, hints, null, new CaptureError(word, sentence));
    }
}

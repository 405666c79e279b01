package app.klatch.print;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks a text into lines that fit: at its own line ends, between words, and inside a word only where it is wider than a whole
/// line (and then between characters as a reader sees them). Done here and not by JavaFX, which throws on wrapped text from
/// right to left.
final class LineBreakRule {
    private LineBreakRule() {}

    /// At least one line; nothing of the text is lost but blanks at line ends.
    static List<String> lines(String text, double width, PrintType type, TextMeasure measure) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R", -1)) {
            paragraph(paragraph.replaceAll("\\p{Cntrl}", " ").strip(), width, type, measure, lines);
        }
        return lines;
    }

    private static void paragraph(String text, double width, PrintType type, TextMeasure measure, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text, BreakIterator.getLineInstance(Locale.ROOT))) {
            if (fits(line + piece, width, type, measure)) {
                line.append(piece);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(last(piece, width, type, measure, lines));
        }
        lines.add(line.toString().stripTrailing());
    }

    /// The end of a piece that begins a line, after the full lines it makes if it is too wide for one.
    private static String last(String piece, double width, PrintType type, TextMeasure measure, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String character : pieces(piece, BreakIterator.getCharacterInstance(Locale.ROOT))) {
            if (!line.isEmpty() && !fits(line + character, width, type, measure)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(character);
        }
        return line.toString();
    }

    private static boolean fits(String text, double width, PrintType type, TextMeasure measure) {
        return measure.width(text.stripTrailing(), type) <= width;
    }

    private static List<String> pieces(String text, BreakIterator breaks) {
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}

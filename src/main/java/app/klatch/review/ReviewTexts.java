package app.klatch.review;

import java.util.Locale;

/// Typed words as they fit into a sentence.
final class ReviewTexts {
    private static final int LONG = 160;

    private ReviewTexts() {}

    /// On one line, shortened at a blank when it is long.
    static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONG) {
            return line;
        }
        int end = line.offsetByCodePoints(0, LONG);
        int blank = line.lastIndexOf(' ', end);
        return line.substring(0, blank > end / 2 ? blank : end) + "…";
    }

    static String capital(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /// One line with a capital at its beginning and a stop at its end.
    static String sentence(String text) {
        String line = capital(oneLine(text));
        return line.isEmpty() || ".!?…”".indexOf(line.charAt(line.length() - 1)) >= 0 ? line : line + ".";
    }

    /// "one person", "6 people".
    static String count(int number, String one, String many) {
        return number == 1 ? "one " + one : number + " " + many;
    }
}

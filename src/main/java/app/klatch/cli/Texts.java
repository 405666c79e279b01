package app.klatch.cli;

import java.util.regex.Pattern;

/// Texts as they can be shown on one line of a terminal, which obeys control characters.
final class Texts {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
    private static final int SHORT = 60;

    private Texts() {}

    static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    static String shortened(String text) {
        String line = oneLine(text);
        return line.codePointCount(0, line.length()) <= SHORT ? line : line.substring(0, line.offsetByCodePoints(0, SHORT)) + "…";
    }

    /// "1 person", "2 people".
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}

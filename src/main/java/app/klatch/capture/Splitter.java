package app.klatch.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts the text into persons: at line breaks and at semicolons, but not inside quotes and not inside a note.
final class Splitter {

    /// From `start` to `end` (exclusive) of the text.
    record Part(int start, int end) {}

    private Splitter() {}

    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        boolean note = false;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || (c == ';' && !quoted && !isCardLine(text, i) && (!note || beginsPerson(text, i + 1)))) {
                add(parts, text, start, i);
                start = i + 1;
                note = false;
                quoted = false;
            } else if (c == '"') {
                quoted = !quoted && closes(text, i);
            } else if (c == '/' && text.startsWith("//", i) && (i == 0 || Chars.isBlank(text.charAt(i - 1)))) {
                note = !quoted || note;
            }
        }
        add(parts, text, start, text.length());
        return parts;
    }

    /// A line of a vCard ("TEL;TYPE=work:+1 …", "N:Ruiz;Ana;;;") keeps its semicolons.
    private static boolean isCardLine(String text, int semicolon) {
        int start = text.lastIndexOf('\n', semicolon) + 1;
        int end = start;
        while (end < semicolon && end < start + 20 && (Character.isUpperCase(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        int colon = text.indexOf(':', end);
        int line = text.indexOf('\n', end);
        return end > start && ":;".indexOf(text.charAt(end)) >= 0 && colon >= 0 && (line < 0 || colon < line)
                && (colon > end || end - start < 6);
    }

    /// A semicolon inside a note goes on to the next person only if two capitalised words follow, and then nothing, a
    /// comma, a token or "of": "// twins; Lee Cho of Fabrikam", but not "// likes tea; Ana Ruiz sent her".
    private static boolean beginsPerson(String text, int from) {
        String[] words = text.substring(from, Math.min(text.length(), from + 120)).split("[;\\n]", 2)[0].strip().split("\\s+", 4);
        boolean name = words.length > 1 && startsUpper(words[0]) && startsUpper(words[1]);
        return name && (words.length == 2 || words[1].endsWith(",") || Set.of("of", "from", "at", "via").contains(words[2])
                || "@#~!?+(<-–—*/".indexOf(words[2].charAt(0)) >= 0);
    }

    private static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean closes(String text, int quote) {
        int close = text.indexOf('"', quote + 1);
        int line = text.indexOf('\n', quote);
        return close > 0 && (line < 0 || close < line);
    }

    private static void add(List<Part> parts, String text, int start, int end) {
        if (!Chars.clean(text.substring(start, end)).isEmpty()) {
            parts.add(new Part(start, end));
        }
    }
}

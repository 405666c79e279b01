package app.klatch.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts the text at line breaks and at semicolons, but not inside quotes, not inside a note and not in a line of a
/// vCard.
final class Splitter {

    /// From `start` to `end` (exclusive) of the text.
    record Part(int start, int end) {}

    private final String text;
    private final List<Part> parts = new ArrayList<>();

    private Splitter(String text) {
        this.text = text;
    }

    static List<Part> parts(String text) {
        return new Splitter(text).run();
    }

    private List<Part> run() {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                line(start, i);
                start = i + 1;
            }
        }
        return parts;
    }

    private void line(int from, int to) {
        if (isCardLine(from, to)) {
            add(from, to);
            return;
        }
        int start = from;
        boolean note = false;
        boolean quoted = false;
        int lastQuote = to - 1;
        while (lastQuote >= from && text.charAt(lastQuote) != '"') {
            lastQuote--;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ';' && !quoted && (!note || beginsPerson(i + 1, to))) {
                add(start, i);
                start = i + 1;
                note = false;
            } else if (c == '"') {
                quoted = !quoted && lastQuote > i;
            } else if (c == '/' && text.startsWith("//", i) && (i == from || Chars.isGap(text.charAt(i - 1)))) {
                note = !quoted || note;
            }
        }
        add(start, to);
    }

    private void add(int start, int end) {
        if (!Chars.clean(text.substring(start, end)).isEmpty()) {
            parts.add(new Part(start, end));
        }
    }

    /// "TEL;TYPE=work:+1 …", "N:Ruiz;Ana;;;": a word in capitals, then a colon or a semicolon with a colon later.
    private boolean isCardLine(int from, int to) {
        int end = from;
        while (end < to && end < from + 20 && (Character.isUpperCase(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        if (end == from || end == to || end - from > 8) {
            return false;
        }
        int colon = end;
        while (colon < to && text.charAt(colon) != ':') {
            colon++;
        }
        return text.charAt(end) == ':' || (text.charAt(end) == ';' && colon < to);
    }

    /// A semicolon inside a note goes on to the next person only if two capitalised words follow, and then nothing, a
    /// comma, a token or "of": "// twins; Lee Cho of Fabrikam", but not "// likes tea; Ana Ruiz sent her".
    private boolean beginsPerson(int from, int to) {
        String[] words = text.substring(from, Math.min(to, from + 120)).split(";", 2)[0].strip().split("\\s+", 4);
        boolean name = words.length > 1 && startsUpper(words[0]) && startsUpper(words[1]);
        return name && (words.length == 2 || words[1].endsWith(",")
                || Set.of("of", "from", "at", "via").contains(words[2])
                || "@#~!?+(<-–—*/".indexOf(words[2].charAt(0)) >= 0);
    }

    private static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}

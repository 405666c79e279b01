package app.klatch.capture;

import java.util.ArrayList;
import java.util.List;

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
            if (c == '\n' || c == '\r' || (c == ';' && !quoted && !note)) {
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

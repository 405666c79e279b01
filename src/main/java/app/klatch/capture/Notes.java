package app.klatch.capture;

import java.util.ArrayList;
import java.util.List;

/// What is left over is the note, and so is all that follows `//`: nothing typed is lost.
final class Notes implements Recogniser {

    private static final String EDGES = " ,;:-–—|·•/\\'‘’`";

    @Override
    public void read(Line line) {
        List<String> fragments = new ArrayList<>();
        int from = 0;
        while (from < line.size()) {
            if (line.isTaken(from)) {
                from++;
                continue;
            }
            int to = end(line, from);
            add(line, from, to, fragments);
            from = to;
        }
        line.draft.note = fragments.isEmpty() ? null : join(fragments);
    }

    private static int end(Line line, int from) {
        int to = from + 1;
        while (line.at(from).kind() != Token.Kind.NOTE && line.isFree(to) && line.at(to).kind() != Token.Kind.NOTE) {
            to++;
        }
        return to;
    }

    private static void add(Line line, int from, int to, List<String> fragments) {
        boolean note = line.at(from).kind() == Token.Kind.NOTE;
        String raw = line.text.substring(line.at(from).start(), line.at(to - 1).end());
        String text = note ? Chars.clean(raw.startsWith("//") ? raw.substring(2) : raw) : trimmed(Chars.clean(raw));
        if (!text.isEmpty()) {
            fragments.add(text);
            line.note(from, to, text);
        }
    }

    /// Without separating signs at the ends; a pair of brackets around everything goes as well.
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && EDGES.indexOf(text.charAt(from)) >= 0 && !text.startsWith("//", from)) {
            from++;
        }
        while (to > from && EDGES.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String inner = text.substring(from, to);
        boolean letters = inner.codePoints().anyMatch(c -> Character.isLetterOrDigit(c)) || inner.codePoints().anyMatch(c -> c > 0x2000)
                || inner.codePoints().anyMatch(c -> "@#~!?+*$%^=_".indexOf(c) >= 0);
        if (!letters) {
            return "";
        }
        while (inner.startsWith(".") || inner.startsWith(")")) {
            inner = inner.substring(1).strip();
        }
        return inner;
    }

    private static String join(List<String> fragments) {
        var note = new StringBuilder();
        for (String fragment : fragments) {
            if (!note.isEmpty()) {
                note.append(".!?…".indexOf(note.charAt(note.length() - 1)) >= 0 ? " " : ", ");
            }
            note.append(fragment);
        }
        return note.toString();
    }
}

package app.klatch.capture;

/// What is left over is the note, and so is all that follows `//`: nothing typed is lost.
final class Notes implements Recogniser {

    private static final String EDGES = " ,;:-–—|·•/\\'‘’`";

    @Override
    public void read(Line line) {
        var note = new StringBuilder();
        int from = 0;
        while (from < line.size()) {
            if (line.isTaken(from)) {
                from++;
                continue;
            }
            int to = end(line, from);
            add(line, from, to, note);
            from = to;
        }
        line.draft.note = note.isEmpty() ? null : note.toString();
    }

    private static int end(Line line, int from) {
        int to = from + 1;
        while (line.at(from).kind() != Token.Kind.NOTE && line.isFree(to) && line.at(to).kind() != Token.Kind.NOTE) {
            to++;
        }
        return to;
    }

    private static void add(Line line, int from, int to, StringBuilder all) {
        boolean note = line.at(from).kind() == Token.Kind.NOTE;
        String raw = line.text.substring(line.at(from).start(), line.at(to - 1).end());
        String text = note ? Chars.clean(raw.startsWith("//") ? raw.substring(2) : raw) : trimmed(Chars.clean(raw));
        if (!text.isEmpty()) {
            all.append(all.isEmpty() ? "" : joint(line, from, all)).append(text);
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
        boolean letters = inner.codePoints().anyMatch(c -> Character.isLetterOrDigit(c))
                || inner.codePoints().anyMatch(c -> c > 0x2000)
                || inner.codePoints().anyMatch(c -> "@#~!?+*$%^=_".indexOf(c) >= 0);
        if (!letters) {
            return "";
        }
        while (!inner.isEmpty() && ".)!?".indexOf(inner.charAt(0)) >= 0 && (inner.length() == 1
                || inner.charAt(1) == ' ')) {
            inner = inner.substring(1).strip();
        }
        return inner;
    }

    /// Words that a name or a place stood between go on as one sentence; behind a comma or a token something new
    /// begins.
    private static String joint(Line line, int from, StringBuilder before) {
        int last = from - 1;
        while (last > 0 && line.isTaken(last)) {
            last--;
        }
        boolean sentence = ".!?…".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean apart = isSeparator(line.at(last)) || isSeparator(line.at(from)) || isSign(line.at(last + 1))
                || line.at(from).kind() == Token.Kind.NOTE || line.beginsLine(from);
        return apart && !sentence ? ", " : " ";
    }

    private static boolean isSeparator(Token token) {
        return token.kind() == Token.Kind.PUNCT && ",;:|-–—(".contains(token.text());
    }

    private static boolean isSign(Token token) {
        return token.kind() == Token.Kind.SIGIL || token.kind() == Token.Kind.STARS;
    }
}

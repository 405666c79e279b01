package app.klatch.capture;

import java.util.Map;
import java.util.Set;

/// Lines with labels, as in forms and scraps of vCards: "Name: Ana Ruiz", "ORG:Northwind", "TEL;TYPE=work:+1 415 …".
final class LabelledLines implements Recogniser {

    private static final Map<String, PieceKind> KINDS = Map.ofEntries(
            Map.entry("name", PieceKind.NAME), Map.entry("fn", PieceKind.NAME), Map.entry("full name", PieceKind.NAME),
            Map.entry("contact", PieceKind.NAME), Map.entry("person", PieceKind.NAME),
            Map.entry("company", PieceKind.COMPANY), Map.entry("org", PieceKind.COMPANY), Map.entry("organisation",
                    PieceKind.COMPANY),
            Map.entry("organization", PieceKind.COMPANY), Map.entry("firm", PieceKind.COMPANY), Map.entry("employer",
                    PieceKind.COMPANY),
            Map.entry("title", PieceKind.TITLE), Map.entry("role", PieceKind.TITLE), Map.entry("position",
                    PieceKind.TITLE),
            Map.entry("job title", PieceKind.TITLE), Map.entry("job", PieceKind.TITLE));
    private static final Set<String> FRAME = Set.of("begin:vcard", "end:vcard", "version:2.1", "version:3.0",
            "version:4.0");

    @Override
    public void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.beginsLine(i) || i == 0 || line.isPunct(i - 1, ",|")) {
                label(line, i);
            }
        }
    }

    private static void label(Line line, int at) {
        if (!mayHaveLabel(line, at)) {
            return;
        }
        int end = lineEnd(line, at);
        if (FRAME.contains(line.words(at, end).toLowerCase(java.util.Locale.ROOT).replace(" ", ""))) {
            line.take(PieceKind.NAME, at, end, "card");
            return;
        }
        int colon = at + 1;
        while (colon < end && colon < at + 8 && !line.isPunct(colon, ":")) {
            colon++;
        }
        if (colon >= end - 1 || !line.isPunct(colon, ":")) {
            return;
        }
        int label = at;
        while (label < colon && line.at(label).isWord()) {
            label++;
        }
        boolean parameters = label == colon || line.isPunct(label, ";");
        if (parameters && line.is(at, "n") && line.draft.name == null) {
            family(line, at, colon + 1, end);
            return;
        }
        PieceKind kind = parameters ? KINDS.get(line.words(at, label).toLowerCase(java.util.Locale.ROOT)) : null;
        if (kind != null) {
            take(line, kind, at, colon + 1, valueEnd(line, colon + 1, end));
        }
    }

    private static boolean mayHaveLabel(Line line, int at) {
        for (int i = at + 1; i < Math.min(line.size(), at + 8); i++) {
            if (line.isPunct(i, ":")) {
                return true;
            }
        }
        return false;
    }

    /// "N:Ruiz;Ana;;;"
    private static void family(Line line, int at, int first, int end) {
        String[] names = line.words(first, end).split(";", -1);
        String name = names.length > 1 ? (names[1].strip() + " " + names[0].strip()).strip() : names[0].strip();
        if (!name.isEmpty() && line.take(PieceKind.NAME, at, end, name)) {
            line.draft.name = name;
            line.draft.nameFrom = first;
            line.draft.nameTo = end;
        }
    }

    private static int lineEnd(Line line, int from) {
        int end = from + 1;
        while (end < line.size() && !line.beginsLine(end)) {
            end++;
        }
        return end;
    }

    /// On one line with others, a value ends at the next comma or bar.
    private static int valueEnd(Line line, int from, int lineEnd) {
        int end = from;
        while (end < lineEnd && !line.isPunct(end, ",|;") && line.at(end).kind() != Token.Kind.NOTE
                && line.at(end).kind() != Token.Kind.SIGIL) {
            end++;
        }
        return end;
    }

    private static void take(Line line, PieceKind kind, int from, int first, int end) {
        String value = line.words(first, end);
        if (kind == PieceKind.NAME && value.equals(line.draft.name)) {
            line.take(kind, from, end, value);
            return;
        }
        boolean free = switch (kind) {
            case NAME -> line.draft.name == null;
            case COMPANY -> line.draft.company == null;
            default -> line.draft.title == null;
        };
        if (value.isEmpty() || !free || !line.take(kind, from, end, value)) {
            return;
        }
        switch (kind) {
            case NAME -> {
                line.draft.name = value;
                line.draft.nameFrom = first;
                line.draft.nameTo = end;
            }
            case COMPANY -> line.draft.company = value;
            default -> line.draft.title = value;
        }
    }
}

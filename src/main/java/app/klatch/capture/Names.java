package app.klatch.capture;

import app.klatch.names.NameKeys;
import app.klatch.names.Nicknames;
import java.util.Set;

/// The person: after "coffee with", at the beginning of the line, or wherever else a name stands. A single word with
/// digits or underscores is a handle.
final class Names implements Recogniser {

    private static final Set<String> FILLERS = Words.set("""
            i we just today also new contact add hi hello hey the my our a an friend old and then so great nice good
            really with w/ to lovely finally again yesterday this morning someone somebody called named name is was
            meet person""");
    private static final Set<String> BEFORE_NAME = Words.set("with w/ to from for named met add");

    @Override
    public void read(Line line) {
        if (line.draft.name != null || (line.draft.invited && line.draft.handle != null)) {
            return;
        }
        boolean found = familyFirst(line) || atSlots(line) || atBeginning(line) || inFollowUps(line)
                || anywhere(line, 2) || afterWith(line)
                || anywhere(line, 1);
        if (found) {
            line.draft.nameTo = Math.max(line.draft.nameTo, line.draft.nameFrom + 1);
        }
    }

    /// "Quinn, Nora <nora@contoso.example>", as mail programs write it.
    private static boolean familyFirst(Line line) {
        int end = NameRuns.end(line, 2);
        boolean shape = line.isWord(0) && line.isPunct(1, ",") && end > 2 && end <= 4 && end < line.size()
                && line.isTaken(end)
                && line.text.charAt(line.at(end).start()) == '<' && NameRuns.end(line, 0) == 1;
        if (!shape || !line.take(PieceKind.NAME, 0, end, line.words(2, end) + " " + line.words(0, 1))) {
            return false;
        }
        set(line, 0, end);
        line.draft.name = line.words(2, end) + " " + line.words(0, 1);
        return true;
    }

    private static boolean atSlots(Line line) {
        for (int slot : line.draft.nameSlots) {
            int at = skip(line, slot, ":,-–—");
            if (take(line, at, NameRuns.end(line, at)) || take(line, at, NameRuns.lowerCaseEnd(line, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean atBeginning(Line line) {
        int at = skip(line, 0, ":,-–—•·*'‘[(.!?/\\…");
        int begin = at;
        if (handle(line, at)) {
            return true;
        }
        while (line.isAny(at, FILLERS) && NameRuns.end(line, at) == at) {
            at = skip(line, at + 1, ":,-–—");
        }
        if (take(line, at, NameRuns.end(line, at))) {
            return true;
        }
        boolean said = !line.draft.emails.isEmpty() || !line.draft.phones.isEmpty() || line.draft.handle != null;
        boolean note = line.at(0).isSigil('+') || knownLater(line, begin);
        return at == begin && (!said || begin == 0) && !note && line.draft.handle == null
                && take(line, at, NameRuns.lowerCaseEnd(line, at));
    }

    /// Whether somebody known is named in full further on, with capitals.
    private static boolean knownLater(Line line, int begin) {
        boolean here = line.world.context().knownNameEnd(line, begin) > begin;
        for (int i = begin + 1; i < line.size() && !here; i++) {
            if (line.isWord(i) && line.at(i).isCapitalised() && !afterGlueOfCompany(line, i)
                    && line.world.context().knownNameEnd(line, i) > i + 1) {
                return true;
            }
        }
        return false;
    }

    /// Past taken tokens and the given signs.
    private static int skip(Line line, int from, String signs) {
        int at = from;
        while (at < line.size() && (line.isTaken(at) || line.isPunct(at, signs)
                || line.at(at).kind() == Token.Kind.SYMBOL)) {
            at++;
        }
        return at;
    }

    private static boolean handle(Line line, int at) {
        if (line.draft.handle != null || !line.isWord(at) || line.at(at).text().indexOf('@') >= 0) {
            return false;
        }
        String text = line.at(at).text();
        boolean mixed = text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().anyMatch(c -> Character.isDigit(c) || c == '_');
        boolean begins = Character.isLetter(text.charAt(0)) || text.charAt(0) == '_';
        if (mixed && begins && text.length() > 3 && line.take(PieceKind.HANDLE, at, at + 1, text)) {
            line.draft.handle = text;
            line.draft.nameTo = at + 1;
            return true;
        }
        return false;
    }

    /// The name inside a next step: "remind me to call Ines Kowalski on Monday". The step keeps its words.
    private static boolean inFollowUps(Line line) {
        for (boolean known : new boolean[] {true, false}) {
            for (int slot : line.draft.innerSlots) {
                int end = known ? line.knownNameEnd(slot) : line.nameEndInside(slot);
                if (end > slot && line.mark(PieceKind.NAME, slot, end, line.words(slot, end))) {
                    set(line, slot, end);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean anywhere(Line line, int words) {
        for (int i = 0; i < line.size(); i++) {
            int known = line.isFree(i) ? line.world.context().knownNameEnd(line, i) : i;
            if (known > i && line.at(i).isCapitalised() && take(line, i, known)) {
                return true;
            }
        }
        for (int i = 0; i < line.size(); i++) {
            int end = afterGlueOfCompany(line, i) ? i : NameRuns.end(line, i);
            if (end - i >= words && (words > 1 || mayStandAlone(line, i)) && take(line, i, end)) {
                return true;
            }
            i = Math.max(i, end - 1);
        }
        return false;
    }

    private static boolean afterGlueOfCompany(Line line, int index) {
        int before = line.isAny(index - 1, Words.DETERMINERS) ? index - 2 : index - 1;
        return line.isAny(before, Set.of("of", "at", "from", "in", "for", "on", "about"));
    }

    /// One capitalised word alone is a name when it is a usual given name or does not merely begin a sentence.
    private static boolean mayStandAlone(Line line, int index) {
        String low = line.at(index).low();
        return Nicknames.isGivenName(low) || (index > 0 && !Words.PLAIN.contains(low)) || line.at(index).isCaseless()
                || line.at(index).kind() == Token.Kind.QUOTED;
    }

    private static boolean afterWith(Line line) {
        for (int i = 1; i < line.size(); i++) {
            if (line.isAny(i - 1, Set.of("with", "w/", "to")) && take(line, i, NameRuns.end(line, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean take(Line line, int from, int to) {
        if (to <= from || !line.isFree(from, to)) {
            return false;
        }
        boolean glue = from > 0 && line.isAny(from - 1, BEFORE_NAME);
        int start = glue ? from - 1 : from;
        if (!line.take(PieceKind.NAME, start, to, text(line, from, to))) {
            return false;
        }
        set(line, from, to);
        return true;
    }

    private static void set(Line line, int from, int to) {
        line.draft.name = text(line, from, to);
        line.draft.nameFrom = from;
        line.draft.nameTo = to;
    }

    private static String text(Line line, int from, int to) {
        if (to == from + 1 && line.at(from).kind() == Token.Kind.QUOTED) {
            String quoted = line.at(from).text();
            int comma = quoted.indexOf(',');
            boolean inverted = comma > 0 && !NameKeys.key(quoted.substring(comma)).isEmpty()
                    && quoted.indexOf(',', comma + 1) < 0;
            return inverted ? (quoted.substring(comma + 1) + " " + quoted.substring(0, comma)).strip() : quoted;
        }
        String words = line.words(from, to);
        return line.at(to - 1).isPossessive() ? words.substring(0, words.length() - 2) : words;
    }
}

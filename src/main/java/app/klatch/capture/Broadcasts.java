package app.klatch.capture;

import app.klatch.interactions.Stance;
import app.klatch.names.Nicknames;
import java.util.List;
import java.util.Set;

/// "Posted pictures @Instagram yesterday": a line that begins with such a verb, says where and names nobody. All that is not the place or
/// the day is its note, signs like `#` too. A line that names somebody, or asks for a next step, is about a person and read as usual.
final class Broadcasts {
    private static final Set<String> VERBS = Set.of("posted", "post", "broadcast", "shared", "published");
    private static final Set<String> TO_BE_WRITTEN = Set.of("post", "broadcast");
    private static final Set<String> BEFORE = Set.of("i", "we", "just", "also");
    private static final Set<String> TO_SOMEBODY = Set.of("with", "to", "by");
    private static final String OF_A_PERSON = "!?~*";
    private final List<Recogniser> elsewhere = List.of(new Emails(), new PhoneNumbers());
    private final List<Recogniser> recognisers = List.of(new Platforms(), new Whens());

    enum Found { NONE, BROADCAST, TO_COME }

    /// Reads the line, which is fresh, as a broadcast; says whether it is one. If not, it is spoilt.
    Found read(Line line) {
        if (!mayBegin(line)) {
            return Found.NONE;
        }
        elsewhere.forEach(recogniser -> recogniser.read(line));
        if (line.draft.hasPerson()) {
            return Found.NONE;
        }
        recognisers.forEach(recogniser -> recogniser.read(line));
        int verb = verb(line);
        boolean toAll = verb >= 0 && !namesSomebody(line, verb);
        if (toAll && isToCome(line, verb)) {
            return Found.TO_COME;
        }
        boolean said = toAll && line.draft.platform != null;
        int from = verb;
        while (line.isAny(from - 1, BEFORE)) {
            from--;
        }
        if (!said || !line.take(PieceKind.STANCE, from, verb + 1, Stance.BROADCAST.word())) {
            return Found.NONE;
        }
        line.draft.broadcast = true;
        line.draft.stance = Stance.BROADCAST;
        new Notes().read(line);
        return Found.BROADCAST;
    }

    /// "post pictures tomorrow" is no broadcast yet; "posted about tomorrow" is one.
    private static boolean isToCome(Line line, int verb) {
        boolean toCome = false;
        for (int i = verb + 1; i < line.size() && line.isAny(verb, TO_BE_WRITTEN); i++) {
            toCome |= line.isWord(i) && Whens.toCome(line, i).isPresent();
        }
        return toCome;
    }

    private static boolean mayBegin(Line line) {
        return line.tokens.stream().anyMatch(token -> token.isWord() && VERBS.contains(token.low()))
                && line.tokens.stream().noneMatch(token -> (token.kind() == Token.Kind.SIGIL || token.kind() == Token.Kind.STARS)
                        && OF_A_PERSON.contains(token.text().substring(0, 1)));
    }

    /// The verb that begins the line, -1 for none. "Post Malone" is somebody, "Posted" never is.
    private static int verb(Line line) {
        int at = 0;
        while (at < line.size() && (line.isTaken(at) || line.isAny(at, BEFORE) || line.isPunct(at, ",:"))) {
            at++;
        }
        boolean name = line.isWord(at) && line.at(at).isCapitalised() && !line.is(at, "posted") && line.isWord(at + 1) && line.at(at + 1).isCapitalised();
        return line.isAny(at, VERBS) && !name ? at : -1;
    }

    private static boolean namesSomebody(Line line, int verb) {
        for (int i = verb + 1; i < line.size(); i++) {
            int end = NameRuns.end(line, i);
            if (end > i && isName(line, i, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Line line, int from, int end) {
        boolean known = line.world.context().knownNameEnd(line, from) > from && line.at(from).isCapitalised();
        boolean full = end - from > 1 && (Nicknames.isGivenName(line.at(from).low()) || line.at(end - 1).isPossessive());
        boolean ofTheirs = line.is(from - 1, "of") && line.is(from - 2, "post");
        return known || full || ofTheirs || line.isAny(from - 1, TO_SOMEBODY);
    }
}

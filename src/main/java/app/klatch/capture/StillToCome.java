package app.klatch.capture;

import app.klatch.dates.DateFound;
import app.klatch.followups.Owner;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// "Met Ana tomorrow", "called Omar next Tuesday": nobody has talked on a day to come, so the talk itself is a next step of that
/// day and nothing is logged, wherever in the line the day stands ("Met Ana tomorrow @Party", "Next Tuesday: called Omar"). Only where it
/// may belong to something else ("called Omar about the fair next week") it stays in the note, and a hint asks.
final class StillToCome implements Recogniser {
    private static final Set<String> OF_SOMETHING_ELSE = Words.set("""
            about regarding re concerning who whose that which because whether if before for until by and but she he they
            his her their is are was were has have""");
    private static final Set<PieceKind> TALK = Set.of(PieceKind.CHANNEL, PieceKind.STANCE, PieceKind.PLATFORM);
    private static final Map<String, String> PRESENT = Map.ofEntries(Map.entry("met", "meet"), Map.entry("called", "call"),
            Map.entry("phoned", "phone"), Map.entry("rang", "ring"), Map.entry("emailed", "email"), Map.entry("mailed", "mail"),
            Map.entry("texted", "text"), Map.entry("messaged", "message"), Map.entry("wrote", "write"), Map.entry("saw", "see"),
            Map.entry("visited", "visit"), Map.entry("zoomed", "zoom"), Map.entry("spoke", "speak"), Map.entry("talked", "talk"),
            Map.entry("chatted", "chat"), Map.entry("pinged", "ping"));

    @Override
    public void read(Line line) {
        if (line.draft.when != null || line.draft.invited) {
            return;
        }
        for (int i = 0; i < line.size(); i++) {
            Optional<DateFound> found = line.isWord(i) ? Whens.toCome(line, i) : Optional.empty();
            if (found.isPresent()) {
                plan(line, i, found.get());
                return;
            }
        }
    }

    private static void plan(Line line, int at, DateFound found) {
        int dateTo = line.indexBefore(found.end());
        int end = line.clauseEnd(dateTo);
        boolean alone = isAllTaken(line, clauseStart(line, at), at) && isAllTaken(line, dateTo, end);
        List<Piece> said = line.pieces().stream().filter(piece -> TALK.contains(piece.kind())).toList();
        int from = alone ? clauseOfTalk(line, at, end, said) : clauseStart(line, at);
        boolean talk = !said.isEmpty() || line.draft.startedBy != null;
        boolean bare = !talk && alone && from < at && isAllTaken(line, from, at) && end == dateTo && line.draft.hasPerson();
        BitSet words = words(line, from, end, talk ? said : List.of());
        int runFrom = words.previousClearBit(at) + 1;
        int runTo = words.nextClearBit(at);
        boolean plans = bare || (talk && isOfTheTalk(line, from, at, end, said, alone));
        if (plans && line.allows(PieceKind.FOLLOW_UP, line.at(runFrom).start(), line.at(runTo - 1).end())) {
            String text = bare ? "" : present(text(line, words, at, dateTo));
            Owner owner = line.draft.startedBy == Starter.THEM ? Owner.THEM : Owner.ME;
            become(line, runFrom, runTo, new FollowUpSaid(found.date(), found.time(), text, owner, null, true));
        } else if (talk) {
            line.draft.hints.add("“" + line.words(at, dateTo) + "” is still to come; it is kept in the note. Planned? Put ! before it.");
        }
    }

    /// Back to where the clause begins; what is understood does not end it.
    private static int clauseStart(Line line, int at) {
        int from = at;
        while (from > 0 && !line.beginsLine(from) && (line.isTaken(from - 1) || line.clauseEnd(from - 1) > from - 1)) {
            from--;
        }
        return from;
    }

    /// The comma in "Met Omar, tomorrow" parts nothing, when the talk (or nothing but what is understood) stands before it.
    private static int clauseOfTalk(Line line, int at, int end, List<Piece> said) {
        int from = clauseStart(line, at);
        int before = line.isPunct(at - 1, ",") ? clauseStart(line, at - 1) : from;
        boolean joined = said.isEmpty() ? isAllTaken(line, before, at) : holdsTalk(line, before, end, said);
        return joined ? before : from;
    }

    private static boolean isAllTaken(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.isWord(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether these tokens say how it was; where nothing does, whether they say the place.
    private static boolean holdsTalk(Line line, int from, int end, List<Piece> said) {
        List<Piece> how = said.stream().filter(piece -> piece.kind() != PieceKind.PLATFORM).toList();
        return (how.isEmpty() ? said : how).stream().allMatch(piece -> line.holds(from, end, piece));
    }

    /// A day alone in its clause is the talk's, wherever in the line it stands.
    private static boolean isOfTheTalk(Line line, int from, int at, int end, List<Piece> said, boolean alone) {
        Stance stance = line.draft.stance;
        boolean other = line.draft.startSign || (stance != null && stance != Stance.TALKED)
                || line.pieces().stream().anyMatch(piece -> piece.kind() == PieceKind.FOLLOW_UP && line.holds(from, end, piece));
        for (int i = from; i < at && !alone; i++) {
            other |= line.isAny(i, OF_SOMETHING_ELSE);
        }
        return !other && (alone || holdsTalk(line, from, end, said));
    }

    /// The tokens that say what will be: the day's clause, and elsewhere how and where with what is understood around it.
    private static BitSet words(Line line, int from, int end, List<Piece> said) {
        BitSet words = new BitSet();
        words.set(from, end);
        for (Piece piece : said) {
            int first = 0;
            while (first + 1 < line.size() && line.holds(first + 1, line.size(), piece)) {
                first++;
            }
            int to = first + 1;
            while (to < line.size() && (!line.holds(first, to, piece) || (piece.kind() != PieceKind.PLATFORM && goesOn(line, to)))) {
                to++;
            }
            while (piece.kind() != PieceKind.PLATFORM && first > 0 && goesOn(line, first - 1)) {
                first--;
            }
            words.set(first, to);
        }
        return words;
    }

    private static boolean goesOn(Line line, int at) {
        return line.isTaken(at) && line.clauseEnd(at) > at;
    }

    private static String text(Line line, BitSet words, int at, int dateTo) {
        StringBuilder text = new StringBuilder();
        for (int from = words.nextSetBit(0); from >= 0; from = words.nextSetBit(words.nextClearBit(from))) {
            int to = words.nextClearBit(from);
            String part = from <= at && at < to ? Tasks.text(line, from, to, at, dateTo) : line.words(from, to);
            text.append(text.isEmpty() || part.isEmpty() ? "" : " ").append(part);
        }
        return text.toString();
    }

    /// The words of a place or channel beyond the clause stay pieces of their own; nothing is logged by them any more.
    private static void become(Line line, int from, int end, FollowUpSaid step) {
        line.pieces().removeIf(piece -> TALK.contains(piece.kind()) && line.holds(from, end, piece));
        line.draft.channel = null;
        line.draft.stance = null;
        line.draft.platform = null;
        line.draft.unsure = null;
        line.draft.startedBy = null;
        line.draft.followUps.add(step);
        line.take(PieceKind.FOLLOW_UP, from, end, Tasks.label(step, line.today()));
    }

    private static String present(String text) {
        String[] words = text.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String now = PRESENT.get(words[i].toLowerCase(Locale.ROOT));
            if (now != null) {
                words[i] = now;
                return String.join(" ", words);
            }
        }
        return text;
    }
}

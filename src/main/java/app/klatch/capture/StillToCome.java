package app.klatch.capture;

import app.klatch.dates.DateFound;
import app.klatch.followups.Owner;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// "Met Ana tomorrow", "called Omar next Tuesday": nobody has talked on a day to come, so the talk itself is a next step of that
/// day and nothing is logged. Where the day may belong to something else ("called Omar about the fair next week") it stays in the
/// note, and a hint asks.
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
        int from = clauseStart(line, at, end == dateTo);
        List<Piece> said = line.pieces().stream().filter(piece -> TALK.contains(piece.kind())).toList();
        boolean talk = !said.isEmpty() || line.draft.startedBy != null;
        boolean bare = !talk && from < at && isAllTaken(line, from, at) && end == dateTo && line.draft.hasPerson();
        if ((bare || (talk && isOfTheTalk(line, from, at, end, said))) && line.allows(PieceKind.FOLLOW_UP, line.at(from).start(), line.at(end - 1).end())) {
            String text = bare ? "" : present(Tasks.text(line, from, end, at, dateTo));
            Owner owner = line.draft.startedBy == Starter.THEM ? Owner.THEM : Owner.ME;
            become(line, from, end, new FollowUpSaid(found.date(), found.time(), text, owner, null, true));
        } else if (talk) {
            line.draft.hints.add("“" + line.words(at, dateTo) + "” is still to come; it is kept in the note. Planned? Put ! before it.");
        }
    }

    /// Back to where the clause begins; what is understood does not end it, nor does the comma in "Met Omar, tomorrow".
    private static int clauseStart(Line line, int at, boolean endsClause) {
        int from = endsClause && line.isPunct(at - 1, ",") ? at - 1 : at;
        while (from > 0 && !line.beginsLine(from) && (line.isTaken(from - 1) || line.clauseEnd(from - 1) > from - 1)) {
            from--;
        }
        return from;
    }

    private static boolean isAllTaken(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.isWord(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfTheTalk(Line line, int from, int at, int end, List<Piece> said) {
        Stance stance = line.draft.stance;
        boolean within = said.stream().allMatch(piece -> line.holds(from, end, piece));
        boolean other = line.draft.startSign || (stance != null && stance != Stance.TALKED)
                || line.pieces().stream().anyMatch(piece -> piece.kind() == PieceKind.FOLLOW_UP && line.holds(from, end, piece));
        for (int i = from; i < at; i++) {
            other |= line.isAny(i, OF_SOMETHING_ELSE);
        }
        return within && !other;
    }

    private static void become(Line line, int from, int end, FollowUpSaid step) {
        line.pieces().removeIf(piece -> TALK.contains(piece.kind()));
        line.draft.channel = null;
        line.draft.stance = null;
        line.draft.platform = null;
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

package app.klatch.capture;

import app.klatch.dates.DateFound;
import app.klatch.dates.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One person's part of the typed text while it is being read: its tokens, which of them are taken by a piece, and the
/// draft the pieces go into. Token offsets count from the start of the part, pieces from the start of the whole text.
final class Line {

    final World world;
    final String text;
    final List<Token> tokens;
    final Draft draft = new Draft();
    final List<Draft> companions = new ArrayList<>();
    private final int base;
    private final Collection<Off> off;
    private final BitSet taken = new BitSet();
    private final List<Piece> pieces = new ArrayList<>();

    Line(World world, String text, int base, List<Token> tokens, Collection<Off> off) {
        this.world = world;
        this.text = text;
        this.base = base;
        this.tokens = tokens;
        this.off = off;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    boolean isFree(int index) {
        return index >= 0 && index < tokens.size() && !taken.get(index);
    }

    boolean isFree(int from, int to) {
        int next = taken.nextSetBit(from);
        return to <= tokens.size() && (next < 0 || next >= to);
    }

    boolean isTaken(int index) {
        return taken.get(index);
    }

    boolean isWord(int index) {
        return isFree(index) && at(index).isWord();
    }

    boolean is(int index, String word) {
        return isFree(index) && at(index).is(word);
    }

    boolean isAny(int index, Set<String> words) {
        return isWord(index) && words.contains(at(index).low());
    }

    boolean isPunct(int index, String signs) {
        return isFree(index) && at(index).kind() == Token.Kind.PUNCT && signs.contains(at(index).text());
    }

    boolean isSigil(int index, char sign) {
        return isFree(index) && at(index).isSigil(sign);
    }

    /// Whether no blank stands between this token and the next.
    boolean isGlued(int index) {
        return index + 1 < size() && at(index).end() == at(index + 1).start();
    }

    /// Makes a piece of the tokens and takes them, unless its chip is clicked off.
    boolean take(PieceKind kind, int from, int to, String label) {
        if (!mark(kind, from, to, label)) {
            return false;
        }
        taken.set(from, to);
        return true;
    }

    /// Makes a piece of the tokens but leaves them for others and for the note, unless its chip is clicked off.
    boolean mark(PieceKind kind, int from, int to, String label) {
        int start = at(from).start();
        int end = at(to - 1).end();
        if (!allows(kind, start, end)) {
            return false;
        }
        pieces.add(new Piece(kind, base + start, base + end, label));
        return true;
    }

    boolean allows(PieceKind kind, int start, int end) {
        for (Off one : off) {
            if (one.forbids(kind, base + start, base + end)) {
                return false;
            }
        }
        return true;
    }

    /// The words as typed, cleaned; empty for no tokens.
    String words(int from, int to) {
        return from >= to ? "" : Chars.clean(text.substring(at(from).start(), at(to - 1).end()));
    }

    /// The exclusive index of the last token that begins before this offset.
    int indexBefore(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Where the label of a card's line begins ("TEL;TYPE=work:" before a number), or `from` if there is none.
    int cardLabel(int from, Set<String> labels) {
        int start = from - 1;
        while (start > 0 && start > from - 12 && isFree(start) && !beginsLine(start)) {
            start--;
        }
        return isPunct(from - 1, ":") && start >= 0 && beginsLine(start) && isAny(start, labels)
                && isFree(start, from) && !holdsOtherWords(start, from, labels) ? start : from;
    }

    /// Whether a word stands alone between these that says nothing of a label, such as a name.
    private boolean holdsOtherWords(int from, int to, Set<String> labels) {
        for (int i = from + 1; i < to; i++) {
            if (isWord(i) && !isGlued(i - 1) && !isAny(i, labels)) {
                return true;
            }
        }
        return false;
    }

    /// Where a run of words ends at the latest: the next comma, sign, sigil or taken token.
    int runEnd(int from) {
        int end = from;
        while (isFree(end) && at(end).kind() == Token.Kind.WORD) {
            end++;
        }
        return end;
    }

    /// Where a clause ends: the next comma, full stop, semicolon, colon, bracket, sigil or note.
    int clauseEnd(int from) {
        int end = from;
        while (end < size() && !isClauseStop(end)) {
            end++;
        }
        return end;
    }

    private boolean isClauseStop(int index) {
        return switch (at(index).kind()) {
            case SIGIL, STARS, NOTE -> true;
            case PUNCT -> ",.;:!?()|".contains(at(index).text());
            default -> index > 0 && beginsLine(index);
        };
    }

    /// Whether a line break or a tab (a pasted row of a table) stands between this token and the one before.
    boolean beginsLine(int index) {
        if (index >= size()) {
            return true;
        }
        for (int i = index == 0 ? 0 : at(index - 1).end(); i < at(index).start(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\t') {
                return true;
            }
        }
        return index == 0;
    }

    /// The longest date phrase that begins with this token and ends with one.
    Optional<DateFound> dateAt(int index, Direction direction) {
        return world.dates().at(text, at(index).start(), world.now(), direction).filter(date -> endsToken(date.end()));
    }

    /// The first date phrase within these tokens.
    Optional<DateFound> dateIn(int from, int to, Direction direction) {
        if (from >= to) {
            return Optional.empty();
        }
        int offset = at(from).start();
        return world.dates().find(text.substring(offset, at(to - 1).end()), world.now(), direction)
                .map(date -> new DateFound(offset + date.start(), offset + date.end(), date.date(), date.time()))
                .filter(date -> endsToken(date.end()));
    }

    /// Whether no token reaches over this offset.
    boolean endsToken(int offset) {
        int last = indexBefore(offset) - 1;
        return last >= 0 && at(last).end() <= offset;
    }

    LocalDate today() {
        return world.now().toLocalDate();
    }

    /// Whether the piece lies within these tokens.
    boolean holds(int from, int to, Piece piece) {
        return piece.start() >= base + at(from).start() && piece.end() <= base + at(to - 1).end();
    }

    /// A piece of the note: cannot be clicked off, because what is left over is the note.
    void note(int from, int to, String label) {
        pieces.add(new Piece(PieceKind.NOTE, base + at(from).start(), base + at(to - 1).end(), label));
    }

    /// Puts another part of the text into the note.
    void adopt(String whole, Splitter.Part part) {
        String words = Chars.clean(whole.substring(part.start(), part.end()));
        draft.note = draft.note == null ? words : draft.note + ", " + words;
        pieces.add(new Piece(PieceKind.NOTE, part.start(), part.end(), words));
    }

    /// As [CaptureContext#knownNameEnd], looking through tokens that are taken.
    int knownNameEnd(int from) {
        return opened().world.context().knownNameEnd(opened(), from);
    }

    /// As [NameRuns#end], looking through tokens that are taken.
    int nameEndInside(int from) {
        return NameRuns.end(opened(), from);
    }

    private Line opened() {
        return new Line(world, text, base, tokens, off);
    }

    List<Piece> pieces() {
        return pieces;
    }
}

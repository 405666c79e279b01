package app.klatch.capture;

import app.klatch.interactions.Starter;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// `<` before everything else says that they started it, `>` that I did. `at` and `end` count from the start of the part.
record StartSign(Starter starter, int at, int end) {
    /// The sign a part of the line begins with; null when there is none, when it belongs to what follows (`<ana@x.com>`, `<3`,
    /// `->`), or when its chip is clicked off. `start` is where the part begins in the whole text.
    static @Nullable StartSign of(String part, int start, Collection<Off> off) {
        int at = 0;
        while (at < part.length() && Chars.isGap(part.charAt(at))) {
            at++;
        }
        if (at + 1 >= part.length() || "<>".indexOf(part.charAt(at)) < 0 || !standsAlone(part, at)) {
            return null;
        }
        var sign = new StartSign(part.charAt(at) == '<' ? Starter.THEM : Starter.ME, at, at + 1);
        boolean forbidden = off.stream().anyMatch(one -> one.forbids(sign.kind(), start + sign.at, start + sign.end));
        return forbidden ? null : sign;
    }

    /// Notes it in a line whose part begins at `start` of the whole text.
    void noteIn(Line line, int start) {
        line.draft.startedBy = starter;
        line.draft.startSign = true;
        line.pieces().add(new Piece(kind(), start + at, start + end, starter == Starter.THEM ? "they began" : "you began"));
    }

    /// Once all else is known of a line: a sign that stands alone means that it was written, and says so.
    static void sayIfWritten(Line line) {
        if (line.draft.isWrittenBySign()) {
            line.pieces().replaceAll(piece -> piece.isStartSign()
                    ? piece.labelled(line.draft.startedBy == Starter.THEM ? "they wrote" : "you wrote") : piece);
        }
    }

    PieceKind kind() {
        return starter == Starter.THEM ? PieceKind.STARTED_BY_THEM : PieceKind.STARTED_BY_ME;
    }

    /// Something follows, behind a blank, or glued to it a word that is no address and no tag.
    private static boolean standsAlone(String part, int at) {
        if (Chars.isGap(part.charAt(at + 1))) {
            return !Chars.clean(part.substring(at + 1)).isEmpty();
        }
        String word = part.substring(at + 1).split("[\\s\\p{Z}]", 2)[0];
        return Character.isLetter(word.codePointAt(0)) && word.indexOf('@') < 0 && part.indexOf('>', at + 1) < 0;
    }
}

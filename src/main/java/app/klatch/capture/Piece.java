package app.klatch.capture;

/// One understood piece: where it stood and the words shown on its chip ("Fri 27 Nov · send deck").
///
/// Offsets are UTF-16 positions in the whole typed text, `end` exclusive. Pieces may nest: the name in "remind me to
/// call Ines on Monday" lies inside the follow-up.
public record Piece(PieceKind kind, int start, int end, String label) {

    /// Whether it is `<` or `>`.
    boolean isStartSign() {
        return end == start + 1 && (kind == PieceKind.STARTED_BY_THEM || kind == PieceKind.STARTED_BY_ME);
    }

    Piece labelled(String words) {
        return new Piece(kind, start, end, words);
    }

    /// What to hand to the parser when the chip is clicked off.
    public Off off() {
        return new Off(kind, start, end);
    }
}

package app.klatch.capture;

/// One understood piece: where it stood and the words shown on its chip ("Fri 27 Nov · send deck").
///
/// Offsets are UTF-16 positions in the whole typed text, `end` exclusive. Pieces may nest: the name in "remind me to
/// call Ines on Monday" lies inside the follow-up.
public record Piece(PieceKind kind, int start, int end, String label) {

    /// What to hand to the parser when the chip is clicked off.
    public Off off() {
        return new Off(kind, start, end);
    }
}

package app.klatch.capture;

/// A chip clicked off: the parser makes no piece of this kind that overlaps these UTF-16 offsets (`end` exclusive).
public record Off(PieceKind kind, int start, int end) {

    boolean forbids(PieceKind other, int from, int to) {
        return kind == other && from < end && start < to;
    }
}

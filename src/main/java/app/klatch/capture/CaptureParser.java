package app.klatch.capture;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a capture line. Immutable and without side effects: may be called from any thread.
public final class CaptureParser {

    private final Locale locale;

    public CaptureParser(Locale locale) {
        this.locale = locale;
    }

    /// Reads `text` as typed at `now`. `off` are the chips clicked off; `sticky` is the pinned occasion, if any.
    public CaptureResult parse(
            String text, Set<Off> off, CaptureContext context, LocalDateTime now, @Nullable Occasion sticky) {
        if (text.isBlank()) {
            return new CaptureResult(List.of(), null, List.of(), List.of(),
                    new CaptureError("empty", "Nothing is typed yet. A name is enough."));
        }
        String name = text.strip();
        Piece piece = new Piece(PieceKind.NAME, 0, text.length(), name);
        var capture = new Capture(name, null, null, null, List.of(), List.of(), List.of(), null, List.of(), null, null,
                null, null, false, List.of(), null, null, null, null, List.of(), List.of(piece));
        return new CaptureResult(List.of(capture), null, List.of(piece), List.of(), null);
    }

    /// Reads a line with nothing clicked off and no sticky occasion.
    public CaptureResult parse(String text, CaptureContext context, LocalDateTime now) {
        return parse(text, Set.of(), context, now, null);
    }

    Locale locale() {
        return locale;
    }
}

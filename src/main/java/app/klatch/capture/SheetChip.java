package app.klatch.capture;

import app.klatch.platforms.PlatformKind;
import org.jspecify.annotations.Nullable;

/// A chip under the line. `place` is the kind of a platform; `sticky` is a chip that comes from the pinned occasion and not
/// from the text (its span is empty then); `off` is one that was switched off and can be switched on again.
public record SheetChip(
        PieceKind kind, String label, int start, int end, @Nullable PlatformKind place, boolean sticky, boolean off) {
    Off span() {
        return new Off(kind, start, end);
    }
}

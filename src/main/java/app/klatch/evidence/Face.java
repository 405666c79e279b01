package app.klatch.evidence;

import app.klatch.platforms.Side;
import org.jspecify.annotations.Nullable;

/// One face of the coin: how many two-way interactions there were on that side, and the first and the newest of them, which
/// are null as long as the face is dark.
public record Face(Side side, int count, @Nullable Entry first, @Nullable Entry newest) {
    public boolean isLit() {
        return newest != null;
    }
}

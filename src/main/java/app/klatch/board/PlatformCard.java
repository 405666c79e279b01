package app.klatch.board;

import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformStage;
import app.klatch.platforms.Side;
import java.time.LocalTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// One card of the board. `people` are distinct people seen there by presence, attendance or interaction, `twoWay` the
/// two-way interactions of this month; `rhythm` is that of its running series.
public record PlatformCard(
        long id,
        String name,
        PlatformKind kind,
        Side side,
        PlatformStage stage,
        @Nullable Period cadence,
        @Nullable String rhythm,
        @Nullable LocalTime startsAt,
        @Nullable Integer closedYear,
        boolean archived,
        int people,
        int twoWay) {
    /// Whether it is put away: archived, or a network that ended.
    public boolean isAway() {
        return archived || closedYear != null;
    }
}

package app.klatch.interactions;

import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One line of a person's timeline. `others` is how many further people took part.
public record InteractionRow(
        long id,
        LocalDate happenedOn,
        DatePrecision precision,
        @Nullable Long platformId,
        @Nullable Long gatheringId,
        @Nullable String platform,
        @Nullable PlatformKind kind,
        @Nullable Side side,
        @Nullable Channel channel,
        Stance stance,
        @Nullable Starter startedBy,
        @Nullable Depth depth,
        @Nullable Integer minutes,
        @Nullable String note,
        @Nullable String outcome,
        @Nullable Boolean enjoyed,
        int others) {
    /// When it was, as exactly as it is known.
    public VagueDay when() {
        return new VagueDay(happenedOn, precision);
    }
}

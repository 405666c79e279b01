package app.klatch.interactions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An interaction to be logged, or an existing one as edited; with one person or many, a broadcast also with nobody.
/// `depth` null is the one of the kind of place; `minutes` null and `enjoyed` null: not said.
public record NewInteraction(
        LocalDate happenedOn,
        DatePrecision precision,
        List<Long> people,
        @Nullable Long platformId,
        @Nullable Long gatheringId,
        @Nullable Channel channel,
        Stance stance,
        @Nullable Starter startedBy,
        @Nullable Depth depth,
        @Nullable Integer minutes,
        @Nullable String note,
        @Nullable String outcome,
        @Nullable Boolean enjoyed) {
    public NewInteraction {
        people = List.copyOf(people);
    }

    /// One of which no more was said.
    public NewInteraction(LocalDate happenedOn, List<Long> people, @Nullable Long platformId, @Nullable Long gatheringId,
            @Nullable Channel channel, Stance stance, @Nullable Starter startedBy, @Nullable String note) {
        this(happenedOn, DatePrecision.DAY, people, platformId, gatheringId, channel, stance, startedBy, null, null, note, null, null);
    }
}

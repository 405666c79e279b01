package app.klatch.interactions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An interaction to be logged, with one person or many.
public record NewInteraction(
        LocalDate happenedOn,
        List<Long> people,
        @Nullable Long platformId,
        @Nullable Long gatheringId,
        @Nullable Channel channel,
        Stance stance,
        @Nullable Starter startedBy,
        @Nullable String note) {
    public NewInteraction {
        people = List.copyOf(people);
    }
}

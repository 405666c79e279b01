package app.klatch.today;

import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody who spoke last and waits for an answer; `platformId` and `place` are where they wrote.
record WaitingRow(
        long personId,
        String name,
        @Nullable String company,
        long interactionId,
        LocalDate on,
        DatePrecision precision,
        @Nullable Channel channel,
        @Nullable Long platformId,
        @Nullable String place,
        @Nullable String about) implements TodayRow {
    @Override
    public RowKey key() {
        return new RowKey(Section.WAITING, personId);
    }
}

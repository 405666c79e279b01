package app.klatch.today;

import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.platforms.PlatformKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody met lately who has no next step. `about` is up to three interests, else what was noted of the meeting;
/// `inTheEvening` tells that the meeting was written down after 17:00 on its day.
record MetRow(
        long personId,
        String name,
        @Nullable String company,
        long interactionId,
        LocalDate metOn,
        DatePrecision precision,
        @Nullable String place,
        @Nullable PlatformKind kind,
        @Nullable Channel channel,
        @Nullable String about,
        boolean inTheEvening) implements TodayRow {
    @Override
    public RowKey key() {
        return new RowKey(Section.MET, personId);
    }
}

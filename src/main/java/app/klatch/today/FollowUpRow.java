package app.klatch.today;

import app.klatch.followups.Owner;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// An open follow-up that is due. `wanted` is the due day, or the end of a snooze when that is later.
record FollowUpRow(
        long id,
        long personId,
        String name,
        @Nullable String company,
        Owner owner,
        LocalDate due,
        LocalDate wanted,
        @Nullable LocalTime time,
        String text) implements TodayRow {
    @Override
    public RowKey key() {
        return new RowKey(Section.FOLLOW_UPS, id);
    }
}

package app.klatch.today;

import org.jspecify.annotations.Nullable;

/// Somebody on the page, for whatever reason; or the next gathering.
sealed interface TodayRow permits FollowUpRow, WaitingRow, PlateRow, MetRow, NextGatheringRow {
    RowKey key();

    long personId();

    String name();

    @Nullable String company();
}

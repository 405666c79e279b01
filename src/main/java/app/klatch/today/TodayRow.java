package app.klatch.today;

import org.jspecify.annotations.Nullable;

/// Somebody on the page, for whatever reason.
sealed interface TodayRow permits FollowUpRow, WaitingRow, PlateRow, MetRow {
    RowKey key();

    long personId();

    String name();

    @Nullable String company();
}

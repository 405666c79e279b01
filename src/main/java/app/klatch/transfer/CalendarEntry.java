package app.klatch.transfer;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// One entry of a calendar. `uid` is that of the row it comes from, so that a calendar knows it again; without a time it takes
/// the whole day; `minutes` is null when nobody said how long; `note` may be empty. One that is `cancelled` goes out of a calendar
/// that has it from an earlier export.
record CalendarEntry(
        String uid, LocalDate day, @Nullable LocalTime time, @Nullable Integer minutes, String title, @Nullable String where, String note,
        boolean cancelled) {}

package app.klatch.review;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the days from `from` to `until`, both included, hold: follow-ups, plates that fall due, gatherings; by day and hour.
public record WeekPlan(LocalDate from, LocalDate until, List<Line> lines) {
    public WeekPlan {
        lines = List.copyOf(lines);
    }

    /// One entry. `uid` is that of the row it comes from (a calendar knows it again by that), `time` is local, null for the
    /// whole day, `minutes` how long, null when nobody said; `title` is "Call Ana Ruiz about the quote"; `note` may be empty.
    public record Line(
            String uid, LocalDate day, @Nullable LocalTime time, @Nullable Integer minutes, String title, @Nullable String where, String note) {}
}

package app.klatch.profile;

import app.klatch.interactions.InteractionRow;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A line of the timeline: the heading of a month, or an entry.
public sealed interface TimelineItem {
    /// "November 2026".
    record Heading(YearMonth month) implements TimelineItem {
        private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

        public String text() {
            return SHOWN.format(month);
        }
    }

    /// One interaction.
    record Entry(InteractionRow row) implements TimelineItem {}

    /// The rows, which come newest first, under a heading for each month.
    static List<TimelineItem> of(List<InteractionRow> rows) {
        List<TimelineItem> items = new ArrayList<>(rows.size() + 16);
        @Nullable YearMonth shown = null;
        for (InteractionRow row : rows) {
            YearMonth month = YearMonth.from(row.happenedOn());
            if (!month.equals(shown)) {
                items.add(new Heading(month));
                shown = month;
            }
            items.add(new Entry(row));
        }
        return items;
    }
}

package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.week.WeekSettings;
import app.klatch.week.WeekSettingsRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the review shows, remembered until something is written that may change it: to find it in a large file takes longer
/// than a page may take to open. Any thread may ask, but not inside a write: what that did so far is not noticed.
final class RememberedItems implements Function<LocalDate, List<ReviewItem>> {
    /// All tables but `setting`, of which only the week counts, and those of the Platforms page alone.
    static final List<String> TABLES = List.of("person", "contact_point", "interest", "my_interest", "introduced_by", "other_name", "role",
            "important_date", "platform", "platform_other_name", "presence", "gathering", "attendance", "series", "series_skip",
            "interaction", "interaction_person", "follow_up", "agenda_line", "plate", "plate_default", "dismissed_hint", "review",
            "review_decision");

    private final Function<LocalDate, List<ReviewItem>> read;
    private final WeekSettingsRepository weeks;
    private final AtomicLong writes = new AtomicLong();
    private volatile @Nullable Memory memory;
    private long writesBefore;

    /// Of which day, in which week, and after how many writes it was read.
    private record Memory(LocalDate day, WeekSettings week, long writes, List<ReviewItem> items) {}

    RememberedItems(Function<LocalDate, List<ReviewItem>> read, Database database) {
        this.read = read;
        this.weeks = new WeekSettingsRepository(database);
        database.onChange(TABLES, writes::incrementAndGet);
    }

    @Override
    public List<ReviewItem> apply(LocalDate day) {
        WeekSettings week = weeks.get();
        long before = writes.get();
        Memory known = memory;
        if (known != null && known.writes() == before && known.day().equals(day) && known.week().equals(week)) {
            return known.items();
        }
        List<ReviewItem> items = read.apply(day);
        memory = new Memory(day, week, before, items);
        return items;
    }

    /// Whether what was remembered is out of date by a write, and nothing was written since the last call: time to read it again,
    /// before somebody asks. To be called every second or so, always by the same thread.
    boolean isOutdatedAndQuiet() {
        long now = writes.get();
        boolean quiet = now == writesBefore;
        writesBefore = now;
        Memory known = memory;
        return quiet && known != null && known.writes() != now;
    }
}

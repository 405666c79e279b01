package app.klatch.week;

import app.klatch.dates.WorkWeek;
import app.klatch.db.Database;
import java.util.function.Supplier;

/// The owner's work days as they are now: read once, and again whenever a setting was changed. Threads may share it; it lives
/// as long as the file is open.
public final class OwnersWeek implements Supplier<WorkWeek> {
    private final WeekSettingsRepository repository;
    private volatile WorkWeek now;

    private OwnersWeek(WeekSettingsRepository repository) {
        this.repository = repository;
        this.now = repository.get().workWeek();
    }

    public static OwnersWeek of(Database database) {
        OwnersWeek week = new OwnersWeek(new WeekSettingsRepository(database));
        week.repository.onChange(() -> week.now = week.repository.get().workWeek());
        return week;
    }

    @Override
    public WorkWeek get() {
        return now;
    }
}

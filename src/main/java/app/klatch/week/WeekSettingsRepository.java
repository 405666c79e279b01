package app.klatch.week;

import app.klatch.dates.WorkWeek;
import app.klatch.db.Database;
import app.klatch.db.SettingRepository;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The owner's week in the settings of the file: `week.days` (MONDAY,TUESDAY), `review.day` (FRIDAY), `review.time` (16:00).
public final class WeekSettingsRepository {
    private static final String DAYS = "week.days";
    private static final String REVIEW_DAY = "review.day";
    private static final String REVIEW_TIME = "review.time";

    private final SettingRepository settings;

    public WeekSettingsRepository(Database database) {
        this.settings = new SettingRepository(database);
    }

    /// What can't be read, written by hand or by a later Klatch, is as it was at the start.
    public WeekSettings get() {
        WeekSettings start = WeekSettings.DEFAULT;
        return new WeekSettings(
                settings.get(DAYS, WeekSettingsRepository::days).orElse(start.workWeek()),
                settings.get(REVIEW_DAY, DayOfWeek::valueOf).orElse(start.reviewDay()),
                settings.get(REVIEW_TIME, LocalTime::parse).orElse(start.reviewTime()));
    }

    public void put(WeekSettings week) {
        settings.put(DAYS, new TreeSet<>(week.workWeek().days()).stream().map(DayOfWeek::name).collect(Collectors.joining(",")));
        settings.put(REVIEW_DAY, week.reviewDay().name());
        settings.put(REVIEW_TIME, week.reviewTime().toString());
    }

    /// Calls back after every commit that may have changed the week, on the thread that wrote; returns what ends it.
    public Runnable onChange(Runnable action) {
        return settings.onChange(action);
    }

    private static WorkWeek days(String text) {
        Set<DayOfWeek> days = Arrays.stream(text.split(",", -1)).map(DayOfWeek::valueOf).collect(Collectors.toSet());
        return new WorkWeek(days);
    }
}

package app.klatch.notify;

import app.klatch.db.Database;
import app.klatch.db.SettingRepository;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// The morning in the settings of the file: `morning.on`, `morning.at` (09:00), `morning.told` (2026-11-20), `morning.problem`.
public final class MorningSettingsRepository {
    private static final String ON = "morning.on";
    private static final String AT = "morning.at";
    private static final String TOLD = "morning.told";
    private static final String PROBLEM = "morning.problem";

    private final SettingRepository settings;

    public MorningSettingsRepository(Database database) {
        this.settings = new SettingRepository(database);
    }

    /// What can't be read is as it was at the start.
    public MorningSettings get() {
        return new MorningSettings(
                settings.get(ON).map(Boolean::valueOf).orElse(MorningSettings.DEFAULT.on()),
                settings.get(AT, LocalTime::parse).orElse(MorningSettings.DEFAULT.at()),
                settings.get(TOLD, LocalDate::parse).orElse(null),
                settings.get(PROBLEM).filter(sentence -> !sentence.isEmpty()).orElse(null));
    }

    /// Switching forgets what went wrong before.
    public void on(boolean wanted) {
        settings.put(ON, String.valueOf(wanted));
        problem(null);
    }

    public void at(LocalTime hour) {
        settings.put(AT, hour.toString());
    }

    public void told(LocalDate day) {
        settings.put(TOLD, day.toString());
    }

    public void problem(@Nullable String sentence) {
        settings.put(PROBLEM, sentence == null ? "" : sentence);
    }

    /// Calls back after every commit that may have changed it, on the thread that wrote; returns what ends it.
    public Runnable onChange(Runnable action) {
        return settings.onChange(action);
    }
}

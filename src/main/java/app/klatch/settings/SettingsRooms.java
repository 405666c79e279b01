package app.klatch.settings;

import app.klatch.db.Backups;
import app.klatch.db.Database;
import app.klatch.db.DatabaseProblem;
import app.klatch.db.SettingRepository;
import app.klatch.notify.MorningSettingsRepository;
import app.klatch.people.MyInterestRepository;
import app.klatch.plates.PlateDefaultRepository;
import app.klatch.ui.Theme;
import app.klatch.week.WeekSettingsRepository;
import java.time.Clock;
import java.util.List;

/// Where the choices lie.
public record SettingsRooms(Database database, SettingRepository settings, WeekSettingsRepository week,
        PlateDefaultRepository plates, MorningSettingsRepository morning, MyInterestRepository interests) {
    /// The setting that remembers the colours.
    public static final String THEME = "theme";

    public static SettingsRooms of(Database database, Clock clock) {
        return new SettingsRooms(database, new SettingRepository(database), new WeekSettingsRepository(database),
                new PlateDefaultRepository(database, clock), new MorningSettingsRepository(database), new MyInterestRepository(database, clock));
    }

    Settings read() {
        return new Settings(theme(), week.get(), plates.get(), morning.get(), interests.all(), database.file().toAbsolutePath(),
                backup());
    }

    private Settings.Backup backup() {
        try {
            return new Settings.Backup(Backups.newest(database.file()).orElse(null), null);
        } catch (DatabaseProblem problem) {
            return new Settings.Backup(null, problem.getMessage());
        }
    }

    public Theme.Choice theme() {
        return Theme.Choice.named(settings.get(THEME).orElse(""));
    }

    Runnable onChange(Runnable action) {
        return database.onChange(List.of("setting", "my_interest", "plate_default"), action);
    }
}

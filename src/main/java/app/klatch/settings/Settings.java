package app.klatch.settings;

import app.klatch.notify.MorningSettings;
import app.klatch.plates.PlateDefaults;
import app.klatch.ui.Theme;
import app.klatch.week.WeekSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the page shows.
record Settings(Theme.Choice theme, WeekSettings week, PlateDefaults plates, MorningSettings morning,
        List<String> interests, Path file, Backup backup) {
    Settings {
        interests = List.copyOf(interests);
    }

    /// When the newest backup was made, null while there is none; or why that can't be said.
    record Backup(@Nullable Instant at, @Nullable String problem) {}
}

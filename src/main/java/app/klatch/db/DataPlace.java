package app.klatch.db;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;

/// Where the file lies when nobody says otherwise: the system's own folder for a program's data.
public final class DataPlace {
    private DataPlace() {}

    /// For example `~/.local/share/klatch/klatch.db` on Linux.
    public static Path standard() {
        return Path.of(ProjectDirectories.from("app", "", "Klatch").dataDir, "klatch.db");
    }
}

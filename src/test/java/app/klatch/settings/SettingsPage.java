package app.klatch.settings;

import app.klatch.db.Database;
import app.klatch.notify.Morning;
import app.klatch.notify.MorningSettingsRepository;
import app.klatch.notify.Notifier;
import app.klatch.ui.Acts;
import app.klatch.ui.Background;
import app.klatch.ui.HeardToasts;
import app.klatch.week.OwnersWeek;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// The page without its view, over a real file, on Friday 20 November 2026 at nine.
final class SettingsPage implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    /// What the window was asked for, and what the system was told to show.
    final List<Object> heard = new ArrayList<>();
    final HeardToasts toasts = new HeardToasts();
    final List<String> said = toasts.said();
    final Database database;
    final SettingsRooms rooms;
    final SettingsViewModel model;

    SettingsPage(Path folder, Executor ui, @Nullable Notifier notifier) {
        database = Database.open(folder.resolve("klatch.db"));
        rooms = SettingsRooms.of(database, CLOCK);
        Background now = new Background(Runnable::run, ui, failure -> {
            throw new AssertionError(failure);
        });
        Acts acts = toasts.acts(database, now);
        Morning morning = new Morning(new MorningSettingsRepository(database), OwnersWeek.of(database), () -> "1 plate today",
                () -> Optional.ofNullable(notifier), now, now, CLOCK);
        model = new SettingsViewModel(rooms, CLOCK, acts, morning, new SettingsLinks(heard::add, heard::add, heard::add));
    }

    @Override
    public void close() {
        database.close();
    }
}

package app.klatch;

import app.klatch.db.Database;
import app.klatch.notify.Morning;
import app.klatch.notify.MorningSettingsRepository;
import app.klatch.notify.Notifiers;
import app.klatch.settings.SettingsLinks;
import app.klatch.settings.SettingsRooms;
import app.klatch.settings.SettingsView;
import app.klatch.settings.SettingsViewModel;
import app.klatch.shell.Page;
import app.klatch.tour.Stop;
import app.klatch.ui.Acts;
import app.klatch.ui.Background;
import app.klatch.ui.Fxml;
import app.klatch.week.OwnersWeek;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// The settings page and what runs by it, put together for [Pages].
final class SettingsPages {
    private final Morning morning;
    private final SettingsView view;

    /// `outside` waits for other programs; `dueWords` says what the morning's notification will say.
    SettingsPages(Database database, Clock clock, Acts acts, Background outside, SettingsLinks links, Supplier<String> dueWords) {
        morning = new Morning(new MorningSettingsRepository(database), OwnersWeek.of(database), dueWords, Notifiers::find,
                acts.background(), outside, clock);
        view = new SettingsView(new SettingsViewModel(SettingsRooms.of(database, clock), clock, acts, morning, links), clock, Locale.getDefault());
    }

    Page settings() {
        return Page.atBottom("settings", "Settings", "mdi2c-cog-outline", "Ctrl+,", () -> Fxml.load(view)).onShown(view::shown);
    }

    /// What the tour shows: the top and the end.
    List<Stop> stops(Runnable open) {
        return List.of(new Stop("settings", open), new Stop("settings-end", () -> {
            open.run();
            view.scrollDown();
        }));
    }

    /// To be called every second or so.
    void tick() {
        morning.tick();
    }
}

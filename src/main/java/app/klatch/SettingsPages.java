package app.klatch;

import app.klatch.db.Database;
import app.klatch.settings.SettingsRooms;
import app.klatch.settings.SettingsView;
import app.klatch.settings.SettingsViewModel;
import app.klatch.shell.Page;
import app.klatch.ui.Acts;
import app.klatch.ui.Fxml;
import app.klatch.ui.Theme;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;

/// The settings page, put together for [App].
final class SettingsPages {
    private final SettingsView view;

    /// `dress` puts colours on at once.
    SettingsPages(Database database, Clock clock, Acts acts, Consumer<Theme.Choice> dress) {
        SettingsViewModel model = new SettingsViewModel(SettingsRooms.of(database, clock), clock, acts, dress);
        view = new SettingsView(model, Locale.getDefault(), new CopyText(acts.toasts()));
    }

    Page settings() {
        return Page.atBottom("settings", "Settings", "mdi2c-cog-outline", "Ctrl+,", () -> Fxml.load(view));
    }
}

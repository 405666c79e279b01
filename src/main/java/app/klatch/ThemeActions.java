package app.klatch;

import app.klatch.ui.Action;
import app.klatch.ui.Theme;
import java.util.List;

/// Choosing the colours from the command palette.
final class ThemeActions {
    private ThemeActions() {}

    static List<Action> of(Theme theme) {
        return List.of(
                Action.of("theme-light", "Use light colours", "mdi2w-white-balance-sunny", () -> theme.choose(Theme.Choice.LIGHT)),
                Action.of("theme-dark", "Use dark colours", "mdi2w-weather-night", () -> theme.choose(Theme.Choice.DARK)),
                Action.of("theme-system", "Use the system's colours", "mdi2t-theme-light-dark", () -> theme.choose(Theme.Choice.SYSTEM)));
    }
}

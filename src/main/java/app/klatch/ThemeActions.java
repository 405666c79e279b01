package app.klatch;

import app.klatch.ui.Action;
import app.klatch.ui.Theme;
import java.util.List;
import java.util.function.Consumer;

/// Choosing the colours from the command palette.
final class ThemeActions {
    private ThemeActions() {}

    /// `onChoice` remembers what was chosen.
    static List<Action> of(Theme theme, Consumer<Theme.Choice> onChoice) {
        return List.of(
                Action.of("theme-light", "Use light colours", "mdi2w-white-balance-sunny", () -> choose(theme, Theme.Choice.LIGHT, onChoice)),
                Action.of("theme-dark", "Use dark colours", "mdi2w-weather-night", () -> choose(theme, Theme.Choice.DARK, onChoice)),
                Action.of("theme-system", "Use the system's colours", "mdi2t-theme-light-dark", () -> choose(theme, Theme.Choice.SYSTEM, onChoice)));
    }

    private static void choose(Theme theme, Theme.Choice choice, Consumer<Theme.Choice> onChoice) {
        theme.choose(choice);
        onChoice.accept(choice);
    }
}

package app.klatch.settings;

import app.klatch.ui.Theme;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.Node;

/// Light or dark.
final class AppearancePart implements SettingsPart {
    private final OneOf<Theme.Choice> colours;

    AppearancePart(SettingsViewModel model) {
        colours = new OneOf<>(Theme.Choice.class, List.of(Theme.Choice.values()), AppearancePart::words, model::choose);
    }

    @Override
    public List<Node> rows() {
        return List.of(new SettingRow("Colours", "Light, dark, or as your system has them.", colours));
    }

    @Override
    public void show(Settings settings) {
        colours.show(EnumSet.of(settings.theme()));
    }

    private static String words(Theme.Choice choice) {
        return switch (choice) {
            case SYSTEM -> "As the system";
            case LIGHT -> "Light";
            case DARK -> "Dark";
        };
    }
}

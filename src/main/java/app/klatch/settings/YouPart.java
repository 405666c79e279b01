package app.klatch.settings;

import app.klatch.ui.SectionHeader;
import java.util.List;
import javafx.scene.Node;

/// What the owner cares about.
final class YouPart implements SettingsPart {
    private final InterestChips interests;

    YouPart(SettingsViewModel model) {
        interests = new InterestChips(model);
    }

    @Override
    public List<Node> rows() {
        return List.of(new SectionHeader("You"),
                new SettingRow("What I care about", "Klatch reminds you who shares it before you meet.", interests));
    }

    @Override
    public void show(Settings settings) {
        interests.show(settings.interests());
    }
}

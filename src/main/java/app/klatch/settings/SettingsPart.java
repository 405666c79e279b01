package app.klatch.settings;

import java.util.List;
import javafx.scene.Node;

/// Some rows of the page under one heading.
interface SettingsPart {
    List<Node> rows();

    /// Shows what was saved.
    void show(Settings settings);
}

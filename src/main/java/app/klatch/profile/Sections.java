package app.klatch.profile;

import app.klatch.ui.SectionHeader;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The titled parts of the side column.
final class Sections {
    private Sections() {}

    static VBox of(String title, Node... body) {
        VBox section = new VBox(new SectionHeader(title));
        section.getStyleClass().add("profile-section");
        section.getChildren().addAll(body);
        return section;
    }
}

package app.klatch.settings;

import app.klatch.people.Closeness;
import app.klatch.plates.PlateWords;
import app.klatch.ui.EditableText;
import app.klatch.ui.SectionHeader;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// How often to be in touch, by closeness: what is offered first when somebody is given a plate.
final class PlatesPart implements SettingsPart {
    private final SettingsViewModel model;
    private final Map<Closeness, EditableText> rhythms = new EnumMap<>(Closeness.class);
    private final GridPane grid = new GridPane();

    PlatesPart(SettingsViewModel model) {
        this.model = model;
        grid.getStyleClass().add("settings-grid");
        for (Closeness closeness : Closeness.values()) {
            EditableText rhythm = new EditableText("Usual plate of a " + closeness.word(), "every 4 to 6 weeks", false);
            Label name = new Label(capital(closeness.word()));
            name.getStyleClass().add("muted");
            name.setMinWidth(Label.USE_PREF_SIZE);
            rhythms.put(closeness, rhythm);
            grid.addRow(grid.getRowCount(), name, rhythm);
        }
    }

    @Override
    public List<Node> rows() {
        return List.of(new SectionHeader("Plates"),
                new SettingRow("How often at first", "Offered when you give somebody a plate, by how close you are. Plates that spin already stay as they are.", grid));
    }

    @Override
    public void show(Settings settings) {
        rhythms.forEach((closeness, rhythm) -> rhythm.show(PlateWords.of(settings.plates().of(closeness.name())),
                words -> model.usually(closeness, words)));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ENGLISH) + word.substring(1);
    }
}

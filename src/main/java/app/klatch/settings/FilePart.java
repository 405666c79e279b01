package app.klatch.settings;

import app.klatch.ui.RelativeDate;
import app.klatch.ui.SectionHeader;
import app.klatch.ui.Wrapping;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Where the data lies, and its newest backup.
final class FilePart implements SettingsPart {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Clock clock;
    private final Label file = new Label();
    private final Label backup = new Label();
    private final StringProperty problem = new SimpleStringProperty("");
    private final HBox buttons;

    FilePart(SettingsViewModel model, Clock clock) {
        this.clock = clock;
        Wrapping.of(file);
        file.setMinHeight(Label.USE_PREF_SIZE);
        buttons = new HBox(button("Open the folder", model::openFolder), button("Copy the path", model::copyPath));
        buttons.getStyleClass().add("settings-buttons");
    }

    @Override
    public List<Node> rows() {
        return List.of(new SectionHeader("Your data"),
                new SettingRow("The file", "All that you wrote is in this one file, on this computer only.", file, buttons),
                new SettingRow("Backups", "A copy of each of the last fourteen days you used Klatch, in the folder “backups” beside the file.",
                        backup, new ProblemLine(problem)));
    }

    @Override
    public void show(Settings settings) {
        file.setText(settings.file().toString());
        Instant at = settings.backup().at();
        String failed = settings.backup().problem();
        backup.setText(at == null ? "None yet" : "The newest is of " + words(at) + ".");
        problem.set(failed == null ? "" : failed);
    }

    private String words(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, clock.getZone());
        return new RelativeDate(clock).inSentence(local.toLocalDate()) + ", " + TIME.format(local);
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().setAll("settings-button");
        button.setOnAction(_ -> action.run());
        return button;
    }
}

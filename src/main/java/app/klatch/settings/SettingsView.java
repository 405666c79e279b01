package app.klatch.settings;

import app.klatch.ui.EditableText;
import app.klatch.ui.KeepInSight;
import app.klatch.ui.SectionHeader;
import app.klatch.ui.Theme;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The settings page, one row a choice.
public final class SettingsView {
    private final SettingsViewModel model;
    private final Consumer<String> copy;
    private final OneOf<Theme.Choice> theme;
    private final OneOf<DayOfWeek> workDays;
    private final OneOf<DayOfWeek> reviewDay;
    private final EditableText reviewTime = new EditableText("Time of the review", "16:00", false);
    private final InterestChips interests;
    private final Label file = new Label();
    @FXML private ScrollPane scroll;
    @FXML private VBox rows;

    /// `copy` puts a text on the clipboard and says so; the locale says with which day a week begins.
    public SettingsView(SettingsViewModel model, Locale locale, Consumer<String> copy) {
        this.model = model;
        this.copy = copy;
        List<DayOfWeek> week = LongStream.range(0, 7).mapToObj(WeekFields.of(locale).getFirstDayOfWeek()::plus).toList();
        theme = new OneOf<>(Theme.Choice.class, List.of(Theme.Choice.values()), SettingsView::words, model::choose);
        workDays = new OneOf<>(DayOfWeek.class, week, SettingsView::words, model::toggle);
        reviewDay = new OneOf<>(DayOfWeek.class, week, SettingsView::words, model::reviewOn);
        interests = new InterestChips(model);
    }

    @FXML
    void initialize() {
        rows.getChildren().addAll(
                new SettingRow("Colours", "Light, dark, or as the system has them.", theme),
                new SectionHeader("Your week"),
                new SettingRow("Work days", "“End of the week” is the last of them.", workDays, problem()),
                new SettingRow("Review on", "When the week is looked back on.", reviewDay),
                new SettingRow("at", "", reviewTime),
                new SectionHeader("You"),
                new SettingRow("What I care about", "Klatch tells you who shares it.", interests),
                new SectionHeader("Your data"),
                new SettingRow("The file", "All that you wrote is in this one file.", file, fileButtons()));
        rows.sceneProperty().subscribe(scene -> model.inFront(scene != null));
        KeepInSight.install(scroll, rows);
        model.shown().subscribe(this::show);
    }

    private void show(@Nullable Settings settings) {
        if (settings == null) {
            return;
        }
        theme.show(EnumSet.of(settings.theme()));
        workDays.show(settings.week().workWeek().days());
        reviewDay.show(Set.of(settings.week().reviewDay()));
        reviewTime.show(settings.week().reviewTime().toString(), model::reviewAt);
        interests.show(settings.interests());
        file.setText(settings.file().toString());
    }

    private Label problem() {
        Label label = new Label();
        label.getStyleClass().addAll("caption", "attention");
        label.setWrapText(true);
        label.textProperty().bind(model.daysProblem());
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private HBox fileButtons() {
        Button path = new Button("Copy the path");
        path.setOnAction(_ -> copy.accept(file.getText()));
        HBox buttons = new HBox(path);
        buttons.getStyleClass().add("settings-buttons");
        return buttons;
    }

    private static String words(Theme.Choice choice) {
        return switch (choice) {
            case SYSTEM -> "As the system";
            case LIGHT -> "Light";
            case DARK -> "Dark";
        };
    }

    private static String words(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}

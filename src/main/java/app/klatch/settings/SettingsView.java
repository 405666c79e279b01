package app.klatch.settings;

import app.klatch.ui.KeepInSight;
import app.klatch.ui.Seen;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The settings page, one row a choice.
public final class SettingsView {
    private final SettingsViewModel model;
    private final List<SettingsPart> parts;
    @FXML private StackPane root;
    @FXML private ScrollPane scroll;
    @FXML private VBox page;
    @FXML private VBox rows;

    /// The locale says with which day a week begins.
    public SettingsView(SettingsViewModel model, Clock clock, Locale locale) {
        this.model = model;
        this.parts = List.of(new AppearancePart(model), new WeekPart(model, locale), new PlatesPart(model), new MorningPart(model), new YouPart(model),
                new FilePart(model, clock));
    }

    @FXML
    void initialize() {
        parts.forEach(part -> rows.getChildren().addAll(part.rows()));
        Seen.watch(root, model::inFront);
        KeepInSight.install(scroll, page);
        model.shown().subscribe(this::show);
    }

    /// To be called whenever the page has come to the front.
    public void shown() {
        scroll.setVvalue(0);
    }

    /// Scrolls to the rows at the bottom.
    public void scrollDown() {
        scroll.setVvalue(1);
    }

    private void show(@Nullable Settings settings) {
        if (settings != null) {
            parts.forEach(part -> part.show(settings));
        }
    }
}

package app.klatch.settings;

import app.klatch.notify.Morning;
import app.klatch.ui.EditableText;
import app.klatch.ui.SectionHeader;
import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// The word in the morning.
final class MorningPart implements SettingsPart {
    private final SettingsViewModel model;
    private final ToggleSwitch wanted = new ToggleSwitch();
    private final EditableText hour = new EditableText("Hour of the notification", "09:00", false);
    private final Button tryIt = new Button("Show one now");
    private final StringProperty problem = new SimpleStringProperty("");
    private boolean showing;

    MorningPart(SettingsViewModel model) {
        this.model = model;
        wanted.setAccessibleText("Notification in the morning");
        wanted.selectedProperty().subscribe((_, on) -> {
            if (!showing) {
                model.notifyInTheMorning(on);
            }
        });
        tryIt.getStyleClass().setAll("settings-button");
        tryIt.setOnAction(_ -> model.tryNotification());
        model.offer().subscribe(offer -> {
            tryIt.setDisable(offer == Morning.Offer.NONE);
            wanted.setDisable(offer == Morning.Offer.NONE && !wanted.isSelected());
            say(model.shown().get());
        });
    }

    @Override
    public List<Node> rows() {
        return List.of(new SectionHeader("In the morning"),
                new SettingRow("Notification", "One on each work day on which something is due, while Klatch is open: “5 follow-ups and 3 plates today”. No names.",
                        wanted, new ProblemLine(problem)),
                new SettingRow("Notification time", "Say it like 9:00 or 8am.", hour, tryIt));
    }

    @Override
    public void show(Settings settings) {
        showing = true;
        wanted.setSelected(settings.morning().on());
        showing = false;
        hour.show(settings.morning().at().toString(), model::notifyAt);
        say(settings);
    }

    private void say(@Nullable Settings settings) {
        String failed = settings == null ? null : settings.morning().problem();
        problem.set(model.offer().get() == Morning.Offer.NONE ? "This system offers no notifications that Klatch knows of."
                : failed == null ? "" : failed);
    }
}

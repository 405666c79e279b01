package app.klatch.board;

import app.klatch.platforms.PlatformStage;
import app.klatch.platforms.PlatformStage.Check;
import app.klatch.ui.Wrapping;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The short checklist of a stage. Ticking is for the owner alone and moves nothing.
final class Checklist extends VBox {
    private final TendingViewModel model;
    private @Nullable List<Check> shown;

    Checklist(TendingViewModel model) {
        this.model = model;
        getStyleClass().add("checklist");
    }

    /// The boxes are made anew only for another list, so that the focus stays where it is.
    void show(PlatformPage page, PlatformStage stage) {
        List<Check> checks = stage.checks(page.platform().side());
        if (!checks.equals(shown)) {
            shown = checks;
            getChildren().setAll(checks.stream().map(check -> {
                CheckBox box = new CheckBox(check.text());
                Wrapping.of(box);
                return box;
            }).toList());
        }
        for (int i = 0; i < checks.size(); i++) {
            Check check = checks.get(i);
            CheckBox box = (CheckBox) getChildren().get(i);
            box.setSelected(page.ticks().contains(check.key()));
            box.setOnAction(_ -> model.tick(page, check, box.isSelected()));
        }
    }
}

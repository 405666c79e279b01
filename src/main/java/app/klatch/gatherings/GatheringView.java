package app.klatch.gatherings;

import app.klatch.ui.RelativeDate;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/// The page of one gathering.
public final class GatheringView {
    private final GatheringViewModel model;
    private final RelativeDate dates;

    @FXML private Label title;

    public GatheringView(GatheringViewModel model, RelativeDate dates) {
        this.model = model;
        this.dates = dates;
    }

    @FXML
    void initialize() {
        model.gathering().subscribe(now -> title.setText(now == null ? "" : now.title() + " · " + dates.of(now.happenedOn())));
    }
}

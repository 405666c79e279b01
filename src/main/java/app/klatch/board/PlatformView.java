package app.klatch.board;

import app.klatch.platforms.TendedPlatform;
import app.klatch.ui.Icons;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of one platform.
public final class PlatformView {
    private final PlatformViewModel model;

    @FXML private VBox root;
    @FXML private Label title;

    public PlatformView(PlatformViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        model.platform().subscribe(this::render);
    }

    /// Puts the focus on the page, so that its keys act.
    public void focus() {
        root.requestFocus();
    }

    private void render(@Nullable TendedPlatform now) {
        if (now != null) {
            title.setText(now.name());
            title.setGraphic(Icons.of(now.kind().icon(), now.kind().iconStyle(), "board-kind-icon"));
        }
    }
}

package app.klatch.shell;

import app.klatch.ui.Fxml;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The command palette: type, arrows, Enter. The field keeps the focus, the list only shows.
public final class PaletteView {
    private static final double ROW = 40;
    private static final int ROWS_SHOWN = 9;
    private static final double PADDING = 8;

    private final PaletteViewModel model;
    private final OverlayLayer overlay;
    private @Nullable VBox card;
    @FXML private TextField query;
    @FXML private ListView<PaletteItem> list;

    public PaletteView(PaletteViewModel model, OverlayLayer overlay) {
        this.model = model;
        this.overlay = overlay;
    }

    /// Shows the palette over the window.
    public void open() {
        VBox shown = card;
        if (shown == null) {
            shown = (VBox) Fxml.load(this);
            card = shown;
        }
        overlay.open(shown, query);
    }

    @FXML
    void initialize() {
        query.textProperty().bindBidirectional(model.query());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        query.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.leave();
            }
        });
        list.setItems(model.items());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new PaletteCell());
        list.setOnMouseClicked(_ -> model.chosen().forEach(this::run));
        model.selected().subscribe(this::select);
        model.items().subscribe(this::fit);
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> model.selected().set(Math.max(0, index.intValue())));
        fit();
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> model.enter(this::run);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int steps) {
        model.move(steps);
        list.scrollTo(model.selected().get());
    }

    private void run(PaletteItem item) {
        overlay.close();
        Platform.runLater(item.run());
    }

    private void select(Number index) {
        if (index.intValue() < model.items().size()) {
            list.getSelectionModel().clearAndSelect(index.intValue());
        }
    }

    private void fit() {
        list.setPrefHeight(ROW * Math.clamp(model.items().size(), 1, ROWS_SHOWN) + PADDING);
        Platform.runLater(() -> select(model.selected().get())); // the list forgets its selection after this change
    }
}

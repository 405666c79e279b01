package app.klatch.board;

import app.klatch.ui.Chip;
import app.klatch.ui.Icons;
import app.klatch.ui.KeyHint;
import app.klatch.ui.Keys;
import app.klatch.ui.States;
import app.klatch.ui.Wrapping;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The line that adds a platform, and what was understood of it under it.
final class AddLineView extends VBox {
    static final String EXAMPLE = "Harbour Rotary, networking event, in person, every 2nd Tuesday";

    private final AddLineViewModel model;
    private final TextField field = new TextField();
    private final FlowPane chips = new FlowPane();
    private final Label hint = new Label();
    private final LongConsumer onAdded;
    private final Runnable onClosed;

    /// `onAdded` hears the id of a platform that was added, and closes the line; `onClosed` runs when Esc has closed it.
    AddLineView(AddLineViewModel model, LongConsumer onAdded, Runnable onClosed) {
        this.model = model;
        this.onAdded = onAdded;
        this.onClosed = onClosed;
        getStyleClass().add("add-line");
        field.setPromptText(EXAMPLE);
        field.setAccessibleText("Add a platform");
        field.getStyleClass().add("add-line-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(Icons.of("mdi2p-plus"), field, new KeyHint("Enter"), new KeyHint("Esc"));
        line.getStyleClass().add("add-line-line");
        line.setAlignment(Pos.CENTER_LEFT);
        chips.getStyleClass().add("add-line-chips");
        hint.getStyleClass().addAll("caption", "editable-hint");
        Wrapping.of(hint);
        getChildren().addAll(line, chips, hint);
        field.textProperty().bindBidirectional(model.textProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(model.openProperty());
        model.stateProperty().subscribe(this::render);
    }

    void focus() {
        field.requestFocus();
        field.end();
    }

    private void render(AddLineViewModel.State state) {
        chips.getChildren().setAll(state.chips().stream()
                .map(piece -> piece.style().isEmpty() ? new Chip(piece.icon(), piece.text()) : new Chip(piece.icon(), piece.text(), piece.style()))
                .toList());
        String complaint = state.complaint();
        hint.setText(complaint == null
                ? "Name first; then kind, side and how often, in any order. Enter adds it, Esc closes." : complaint);
        hint.pseudoClassStateChanged(States.PROBLEM, complaint != null);
    }

    private void onKey(KeyEvent event) {
        if (Keys.matches("Enter", event)) {
            event.consume();
            model.save(onAdded);
        } else if (Keys.matches("Esc", event)) {
            event.consume();
            model.close();
            onClosed.run();
        }
    }
}

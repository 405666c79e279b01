package app.klatch.review;

import app.klatch.ui.States;
import app.klatch.ui.Wrapping;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The line under an item and how it is understood.
final class ReviewLineBox extends VBox {
    private final TextField field = new TextField();
    private final Label about = new Label();

    ReviewLineBox(ReviewLineViewModel model) {
        getStyleClass().add("review-line");
        Label hint = new Label();
        hint.textProperty().bind(model.hint());
        Wrapping.of(hint);
        model.wrong().subscribe(wrong -> hint.pseudoClassStateChanged(States.PROBLEM, wrong));
        field.textProperty().bindBidirectional(model.text());
        field.setOnAction(_ -> model.submit());
        getChildren().addAll(about, field, hint);
        show(null);
    }

    /// Shows the line and takes the focus, or hides when null.
    void show(@Nullable ReviewLine open) {
        setVisible(open != null);
        setManaged(open != null);
        if (open == null) {
            return;
        }
        about.setText(open.kind().about(open.item().name()));
        field.setPromptText(open.kind().prompt());
        field.setAccessibleText(about.getText());
        applyCss();                 // a field marks all of its text when its skin is made: make it before
        field.requestFocus();
        field.selectAll();
    }
}

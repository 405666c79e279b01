package app.klatch.log;

import app.klatch.ui.Fxml;
import javafx.scene.layout.StackPane;

/// The form as it stands on a page.
public final class InteractionBox extends StackPane {
    private final InteractionFormView view;

    InteractionBox(InteractionFormViewModel model) {
        this.view = new InteractionFormView(model, false);
        getStyleClass().add("interaction-box");
        getChildren().add(Fxml.load(view));
    }

    /// Puts the caret into the note.
    public void focusNote() {
        view.focusNote();
    }
}

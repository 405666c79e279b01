package app.klatch.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;

/// "3 closed" with an arrow: shows and hides what lies folded away under it. Takes no room while there is nothing.
public final class Fold extends Button {
    private final Node folded;

    public Fold(Node folded) {
        this.folded = folded;
        getStyleClass().addAll("quiet-button", "fold");
        setOnAction(_ -> show(!folded.isVisible()));
        show(false);
        count(0);
    }

    /// Folds it away.
    public void fold() {
        show(false);
    }

    /// Says how many lie in it.
    public void count(int closed) {
        setText(closed + " closed");
        setVisible(closed > 0);
        setManaged(closed > 0);
    }

    private void show(boolean open) {
        folded.setVisible(open);
        folded.setManaged(open);
        setGraphic(Icons.of(open ? "mdi2c-chevron-down" : "mdi2c-chevron-right"));
    }
}

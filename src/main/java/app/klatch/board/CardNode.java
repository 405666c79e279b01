package app.klatch.board;

import app.klatch.ui.Icons;
import app.klatch.ui.Keys;
import app.klatch.ui.States;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One platform on the board; a click or Enter opens it.
final class CardNode extends VBox {
    CardNode(PlatformCard card, Runnable open) {
        getStyleClass().add("board-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(card.name() + ", " + CardWords.corner(card) + ", " + CardWords.line(card));
        pseudoClassStateChanged(States.RESTING, card.isAway());
        Label name = new Label(card.name());
        name.getStyleClass().add("name");
        name.setWrapText(true);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label corner = new Label(CardWords.corner(card));
        corner.getStyleClass().addAll("caption", "muted");
        corner.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(Icons.of(card.kind().icon(), card.kind().iconStyle()), name, corner);
        head.getStyleClass().add("board-card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        Label line = new Label(CardWords.line(card));
        line.getStyleClass().addAll("caption", "muted");
        line.setWrapText(true);
        getChildren().addAll(head, line);
        setOnMouseClicked(event -> {
            if (event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
                open.run();
            }
        });
        setOnKeyPressed(event -> {
            if (Keys.matches("Enter", event) || Keys.matches("Space", event)) {
                event.consume();
                open.run();
            }
        });
    }
}

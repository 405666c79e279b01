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
import org.kordamp.ikonli.javafx.FontIcon;

/// One platform on the board; a click or Enter opens it.
final class CardNode extends VBox {
    private final PlatformCard card;
    private final HBox head;
    private final Label corner;
    private final Label line = new Label();
    private final FontIcon icon;

    CardNode(PlatformCard card, Runnable open) {
        this.card = card;
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
        corner = new Label(CardWords.corner(card));
        corner.getStyleClass().addAll("caption", "muted");
        corner.setMinWidth(Region.USE_PREF_SIZE);
        icon = Icons.of(card.kind().icon(), card.kind().iconStyle());
        head = new HBox(icon, name, corner);
        head.getStyleClass().add("board-card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("caption", "muted");
        line.setWrapText(true);
        getChildren().addAll(head, line);
        narrow(false);
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

    /// Where there is little room the name has it all: the stage goes into the line below, and the column tells the kind.
    void narrow(boolean now) {
        if (now) {
            head.getChildren().removeAll(icon, corner);
        } else if (!head.getChildren().contains(icon)) {
            head.getChildren().addFirst(icon);
            head.getChildren().add(corner);
        }
        line.setText((now ? CardWords.corner(card) + " · " : "") + CardWords.line(card));
    }
}

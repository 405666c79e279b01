package app.klatch.board;

import app.klatch.ui.Icons;
import app.klatch.ui.Keys;
import app.klatch.ui.States;
import app.klatch.ui.Wrapping;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One platform on the board; a click or Enter opens it, ⋯ or a right click asks for its menu.
final class CardNode extends VBox {
    private final PlatformCard card;
    private final HBox head;
    private final Label corner;
    private final Label line = new Label();
    private final FontIcon icon;
    private final Button more = new Button(null, Icons.of("mdi2d-dots-horizontal"));

    CardNode(PlatformCard card, Runnable open) {
        this.card = card;
        getStyleClass().add("board-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(card.name() + ", " + CardWords.corner(card) + ", " + CardWords.line(card));
        pseudoClassStateChanged(States.RESTING, card.isAway());
        corner = new Label(CardWords.corner(card));
        corner.getStyleClass().addAll("caption", "muted");
        corner.setMinWidth(Region.USE_PREF_SIZE);
        icon = Icons.of(card.kind().icon(), card.kind().iconStyle());
        head = new HBox(icon, name(), corner);
        head.getStyleClass().add("board-card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("caption", "muted");
        Wrapping.of(line);
        getChildren().addAll(head, line, more());
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

    private Label name() {
        Label name = new Label(card.name());
        Tooltip.install(name, new Tooltip(card.name()));
        name.getStyleClass().add("name");
        Wrapping.of(name);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        return name;
    }

    /// Lies over the lower corner, so that it takes no room while it is out of sight.
    private Button more() {
        more.setManaged(false);
        more.getStyleClass().setAll("board-card-more");
        more.setAccessibleText("What can be done with " + card.name());
        more.setFocusTraversable(false);
        more.setOnAction(_ -> {
            Bounds at = more.localToScreen(more.getBoundsInLocal());
            fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, at.getMinX(), at.getMaxY(), false, null));
        });
        return more;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        more.autosize();
        more.relocate(getWidth() - more.getWidth() - 4, getHeight() - more.getHeight() - 4);
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

package app.klatch.ui;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/// Passes Esc on from lists and from menus that aren't open. JavaFX's controls keep it for themselves even with nothing to cancel, so
/// that it would neither go back nor close the card they stand in. What stands inside a line still has it first.
public final class ListEscape {
    private static final EventHandler<KeyEvent> PASS_ON = ListEscape::passOn;

    private ListEscape() {}

    /// For all that are or will be in this scene.
    public static void guard(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.matches("Esc", event) && event.getTarget() instanceof Node target) {
                prepare(target);
            }
        });
    }

    private static void prepare(Node target) {
        for (Node node = target; node != null; node = node.getParent()) {
            if (node instanceof ListView<?> || node instanceof TableView<?> || (node instanceof MenuButton menu && !menu.isShowing())) {
                node.removeEventHandler(KeyEvent.KEY_PRESSED, PASS_ON);
                node.addEventHandler(KeyEvent.KEY_PRESSED, PASS_ON);     // last, after the list's own
            }
        }
    }

    private static void passOn(KeyEvent event) {
        if (Keys.matches("Esc", event) && event.getSource() instanceof Node control && control.getParent() != null) {
            Parent parent = control.getParent();
            event.consume();
            parent.fireEvent(event.copyFor(parent, parent));
        }
    }
}

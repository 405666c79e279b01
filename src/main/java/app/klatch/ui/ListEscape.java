package app.klatch.ui;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/// Passes Esc on from lists. JavaFX's lists and tables keep it for themselves even with nothing to cancel, so that it would
/// neither go back nor close the card they stand in. What stands inside a line still has it first.
public final class ListEscape {
    private static final EventHandler<KeyEvent> PASS_ON = ListEscape::passOn;

    private ListEscape() {}

    /// For every list that is or will be in this scene.
    public static void guard(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.matches("Esc", event) && event.getTarget() instanceof Node target) {
                prepare(target);
            }
        });
    }

    private static void prepare(Node target) {
        for (Node node = target; node != null; node = node.getParent()) {
            if (node instanceof ListView<?> || node instanceof TableView<?>) {
                node.removeEventHandler(KeyEvent.KEY_PRESSED, PASS_ON);
                node.addEventHandler(KeyEvent.KEY_PRESSED, PASS_ON);     // last, after the list's own
            }
        }
    }

    private static void passOn(KeyEvent event) {
        if (Keys.matches("Esc", event) && event.getSource() instanceof Node list && list.getParent() != null) {
            Parent parent = list.getParent();
            event.consume();
            parent.fireEvent(event.copyFor(parent, parent));
        }
    }
}

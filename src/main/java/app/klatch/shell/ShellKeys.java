package app.klatch.shell;

import app.klatch.ui.Action;
import app.klatch.ui.KeyFocus;
import app.klatch.ui.Keys;
import app.klatch.ui.ListEscape;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Brings keys to actions. The window's own are taken before any control sees them (but a text field with something to
/// undo keeps its undo, and Esc is everybody's before it goes back); a page's come after its controls, and plain letters only when no text field has the focus.
public final class ShellKeys {
    private final ShellViewModel model;
    private final OverlayLayer overlay;
    private final List<Action> everywhere;

    public ShellKeys(ShellViewModel model, OverlayLayer overlay, List<Action> everywhere) {
        this.model = model;
        this.overlay = overlay;
        this.everywhere = List.copyOf(everywhere);
    }

    public void listenTo(Scene scene) {
        KeyFocus.guard(scene);
        ListEscape.guard(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!overlay.isOpen()) {
                runFirst(everywhere.stream().filter(action -> isForWindow(action, scene)).toList(), event);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> onPage(scene, event));
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> onTyped(scene, event));
    }

    private void onPage(Scene scene, KeyEvent event) {
        Page page = model.current().get();
        if (overlay.isOpen() || page == null) {
            return;
        }
        runFirst(page.actions().get().stream().filter(action -> mayAct(action, scene)).toList(), event);
        if (!event.isConsumed() && Keys.matches("Esc", event) && model.back()) {
            event.consume();
        }
    }

    private void onTyped(Scene scene, KeyEvent event) {
        if (event.getCharacter().equals("?") && !overlay.isOpen() && !isTyping(scene)) {
            everywhere.stream().filter(action -> action.id().equals(ShellActions.KEYS_HELP)).forEach(action -> action.run().run());
            event.consume();
        }
    }

    private static void runFirst(List<Action> actions, KeyEvent event) {
        for (Action action : actions) {
            if (action.shortcut() != null && Keys.matches(action.shortcut(), event)) {
                event.consume();
                action.run().run();
                return;
            }
        }
    }

    private static boolean isForWindow(Action action, Scene scene) {
        boolean fieldsOwn = scene.getFocusOwner() instanceof TextInputControl field
                && ((action.id().equals(ShellActions.UNDO) && field.isUndoable())
                        || (action.id().equals(ShellActions.REDO) && field.isRedoable()));
        return !fieldsOwn && !action.id().equals(ShellActions.BACK) && mayAct(action, scene);
    }

    private static boolean mayAct(Action action, Scene scene) {
        return action.shortcut() == null || !Keys.isTyped(action.shortcut()) || !(isTyping(scene) || isChoosing(scene));
    }

    /// A menu lies over the page; what it has no use for would come through to the page behind.
    private static boolean isChoosing(Scene scene) {
        return Window.getWindows().stream().anyMatch(window -> window instanceof ContextMenu menu && menu.isShowing()
                && scene.getWindow().equals(menu.getOwnerWindow()));
    }

    private static boolean isTyping(Scene scene) {
        return switch (scene.getFocusOwner()) {
            case TextInputControl field -> field.isEditable();
            case ComboBoxBase<?> combo -> combo.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            case null, default -> false;
        };
    }
}

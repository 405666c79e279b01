package app.klatch.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Keeps a letter that was pressed on one control from being typed into another: "N" that moves the focus into a text
/// field is a key, and must not leave an "n" there.
public final class KeyFocus {
    private @Nullable Node pressedOn;

    private KeyFocus() {}

    public static void guard(Scene scene) {
        KeyFocus focus = new KeyFocus();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> focus.pressedOn = owner(scene));
        scene.addEventFilter(KeyEvent.KEY_RELEASED, _ -> focus.pressedOn = null);
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (focus.pressedOn != null && !focus.pressedOn.equals(owner(scene))) {
                event.consume();
            }
        });
    }

    private static Node owner(Scene scene) {
        return scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    }
}

package app.klatch.shell;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Keeps the messages at the bottom off the keys that a page names there. A page says where they stand by the style class
/// `key-bar`.
final class AboveKeys {
    private static final String KEY_BAR = ".key-bar";

    private AboveKeys() {}

    /// Lets `slot`, which lies over the page, end where the page's keys begin.
    static void lift(Region slot, Node page) {
        Node keys = page.lookup(KEY_BAR);
        slot.paddingProperty().unbind();
        if (keys == null) {
            slot.setPadding(Insets.EMPTY);
        } else {
            slot.paddingProperty().bind(Bindings.createObjectBinding(() -> new Insets(0, 0, below(slot, keys), 0),
                    keys.localToSceneTransformProperty(), keys.layoutBoundsProperty(), keys.visibleProperty(), slot.heightProperty()));
        }
    }

    private static double below(Region slot, Node keys) {
        if (!keys.isVisible() || keys.getScene() == null || slot.getScene() == null) {
            return 0;
        }
        double top = slot.sceneToLocal(keys.getLocalToSceneTransform().transform(Point2D.ZERO)).getY();    // it tells of a change only once it was asked for
        return Math.clamp(slot.getHeight() - top, 0, Math.max(0, slot.getHeight() / 2));
    }
}

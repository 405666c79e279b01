package app.klatch.ui;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Puts one control in the place of another without losing the focus. JavaFX gives the focus of a node that leaves the window to
/// the window's first control, at the next pulse: whoever presses Enter then opens another page.
public final class Swap {
    private Swap() {}

    /// Shows only `now` in `place`; it has the focus if what stood there had it.
    public static void in(Pane place, Node now) {
        boolean within = place.isFocusWithin();
        place.getChildren().setAll(now);
        if (within) {
            now.requestFocus();
        }
    }
}

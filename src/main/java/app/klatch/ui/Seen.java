package app.klatch.ui;

import java.util.function.Consumer;
import javafx.scene.Node;

/// Tells whether a page is in front: the window keeps the pages behind it too, but not visible.
public final class Seen {
    private Seen() {}

    /// Calls `inFront` now and whenever the page comes to the front or leaves it.
    public static void watch(Node page, Consumer<Boolean> inFront) {
        page.sceneProperty().flatMap(_ -> page.visibleProperty()).orElse(false).subscribe(inFront);
    }
}

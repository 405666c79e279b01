package app.klatch.ui;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Scrolls so that what has the focus is in sight, with the line that may stand under it: JavaFX doesn't by itself.
public final class KeepInSight {
    private static final double ABOVE = 24;
    private static final double BELOW = 64;

    private KeepInSight() {}

    /// To be called once, with the content that the pane scrolls.
    public static void install(ScrollPane pane, Region content) {
        Runnable look = () -> Platform.runLater(() -> show(pane, content));
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> look.run());
        content.heightProperty().subscribe(_ -> look.run());
    }

    private static void show(ScrollPane pane, Region content) {
        double room = content.getHeight() - pane.getViewportBounds().getHeight();
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        if (room <= 0 || owner == null || !content.isFocusWithin()) {
            return;
        }
        Bounds bounds = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double top = pane.getVvalue() * room;
        double least = bounds.getMaxY() + BELOW - pane.getViewportBounds().getHeight();
        double most = bounds.getMinY() - ABOVE;
        pane.setVvalue(Math.min(Math.max(top, least), Math.max(most, 0)) / room);
    }
}

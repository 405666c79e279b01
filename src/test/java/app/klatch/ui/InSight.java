package app.klatch.ui;

import javafx.scene.Node;
import org.testfx.api.FxRobot;

/// Asks for what can be seen: a plain look-up finds what stands on the pages behind the one in front too.
public final class InSight {
    private InSight() {}

    /// Whether a node that the query finds can be seen.
    public static boolean is(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(InSight::isSeen);
    }

    /// Whether it and all it stands on can be seen.
    public static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}

package app.klatch.ui;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What a cell of a list can show, one thing at a time, as its graphic for good. A thing stays here once it was shown: taken
/// out and put in again it would look up the styles of all its nodes anew, which is most of what a list costs.
public final class Faces extends StackPane {
    private @Nullable Node now;

    public Faces() {
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    /// Shows this one; nothing when null.
    public void show(@Nullable Node face) {
        if (Objects.equals(face, now)) {
            return;
        }
        if (now != null) {
            see(now, false);
        }
        now = face;
        if (face != null) {
            see(face, true);
            if (!getChildren().contains(face)) {
                getChildren().add(face);
            }
        }
    }

    /// What is shown now.
    public @Nullable Node shown() {
        return now;
    }

    private static void see(Node face, boolean seen) {
        face.setVisible(seen);
        face.setManaged(seen);
    }
}

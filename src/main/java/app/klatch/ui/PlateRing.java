package app.klatch.ui;

import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// A plate as a ring: how much of the ideal interval is left, accent while spinning, amber when it wobbles, grey when fallen.
public final class PlateRing extends StackPane {
    /// How a plate stands (PRODUCT.md, rule 1).
    public enum State {
        SPINNING("spinning"),
        WOBBLING("wobbling"),
        FALLEN("fallen"),
        NEVER("never talked"),
        RESTING("resting");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    private final Arc arc;
    private final Tooltip tooltip = new Tooltip();

    /// `diameter` in pixels.
    public PlateRing(double diameter) {
        getStyleClass().add("plate-ring");
        double radius = diameter / 2 - 2;
        Circle track = new Circle(radius, radius, radius);
        track.getStyleClass().add("plate-track");
        arc = new Arc(radius, radius, radius, radius, 90, 0);
        arc.setType(ArcType.OPEN);
        arc.getStyleClass().add("plate-arc");
        getChildren().add(new Group(track, arc));
        setMinSize(diameter, diameter);
        setMaxSize(diameter, diameter);
        Tooltip.install(this, tooltip);
    }

    /// `filled` from 0 (nothing) to 1 (the whole ring); `words` such as "due Thu 17 Dec".
    public void show(State state, double filled, String words) {
        arc.setLength(-360 * Math.clamp(filled, 0, 1));
        pseudoClassStateChanged(States.WOBBLING, state == State.WOBBLING);
        pseudoClassStateChanged(States.FALLEN, state == State.FALLEN);
        pseudoClassStateChanged(States.RESTING, state == State.RESTING);
        setAccessibleText("Plate " + state.word() + ", " + words);
        tooltip.setText(words);
    }
}

package app.klatch.log;

import app.klatch.ui.KeepInSight;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// As high as what it holds, and scrolling where there is less room. A plain scroll pane doesn't ask how high its content gets at a width.
final class FittingScroll extends ScrollPane {
    /// A line and a half, so that it can be seen that there is more.
    private static final double LEAST = 48;

    private final Region content;

    FittingScroll(Region content) {
        super(content);
        this.content = content;
        getStyleClass().add("form-room");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        KeepInSight.install(this, content);
    }

    /// Tells now, and whenever it changes, whether there is more than can be seen.
    void onScrolling(Consumer<Boolean> scrolls) {
        Runnable look = () -> scrolls.accept(content.getHeight() > getViewportBounds().getHeight() + 1);
        content.heightProperty().subscribe(_ -> look.run());
        viewportBoundsProperty().subscribe(_ -> look.run());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        return content.prefHeight(width < 0 ? -1 : width - sides) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(LEAST, computePrefHeight(width));
    }
}

package app.klatch.ui;

import javafx.scene.control.Label;

/// A name in a row with other words. In a narrow row it is the last to be cut, and keeps a readable beginning; a name that is
/// shorter than that takes its own room only.
public final class NameLabel extends Label {
    private final double least;

    /// `least` is the width of the beginning that stays, in pixels.
    public NameLabel(double least) {
        this.least = least;
        getStyleClass().add("name");
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(least, computePrefWidth(height));
    }
}

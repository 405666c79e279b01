package app.klatch.log;

import app.klatch.ui.Fxml;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The form as it stands on a page: as high as it needs to be, but never lower than the window reaches; then its fields scroll.
public final class InteractionBox extends StackPane {
    private static final double LEAST = 160;
    private static final double UNDER = 16;

    private final InteractionFormView view;
    private final Region form;

    InteractionBox(InteractionFormViewModel model) {
        this.view = new InteractionFormView(model, false);
        this.form = (Region) Fxml.load(view);
        getStyleClass().add("interaction-box");
        getChildren().add(form);
        sceneProperty().flatMap(Scene::heightProperty).subscribe(_ -> requestLayout());
        localToSceneTransformProperty().subscribe(_ -> requestLayout());
    }

    /// Puts the caret into the note.
    public void focusNote() {
        view.focusNote();
    }

    /// Its height follows from its width: texts in it wrap.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        double wanted = form.prefHeight(width < 0 ? -1 : width - sides) + snappedTopInset() + snappedBottomInset();
        return Math.min(wanted, room());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double room() {
        Scene scene = getScene();
        return scene == null ? Double.MAX_VALUE : Math.max(LEAST, scene.getHeight() - localToScene(0, 0).getY() - UNDER);
    }
}

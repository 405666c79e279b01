package app.klatch.today;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A name and a company side by side; where both don't fit, the company gives way first.
final class NameLine extends Region {
    private static final double GAP = 4;
    private final Label name = new Label();
    private final Label company = new Label();

    NameLine() {
        name.getStyleClass().add("name");
        company.getStyleClass().add("muted");
        getChildren().addAll(name, company);
        setMinWidth(0);
    }

    void show(String who, @Nullable String where) {
        name.setText(who);
        company.setText(where);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(name.prefWidth(-1)) + GAP + Math.ceil(company.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(name.prefHeight(-1), company.prefHeight(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double first = Math.min(getWidth(), Math.ceil(name.prefWidth(-1)));
        layoutInArea(name, 0, 0, first, getHeight(), getBaselineOffset(), HPos.LEFT, VPos.CENTER);
        double rest = Math.max(0, getWidth() - first - GAP);
        layoutInArea(company, first + GAP, 0, rest, getHeight(), getBaselineOffset(), HPos.LEFT, VPos.CENTER);
        company.setVisible(rest > 24);
    }
}

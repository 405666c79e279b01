package app.klatch.today;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels side by side. Where they don't all fit, the last gives way first; of one that would have next to nothing no sign is left.
final class GivingWay extends Region {
    private static final double LEAST = 24;

    private final double gap;
    private final List<Label> labels;

    GivingWay(double gap, Label... labels) {
        this.gap = gap;
        this.labels = List.of(labels);
        getChildren().addAll(labels);
        setMinWidth(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return labels.stream().mapToDouble(GivingWay::wanted).sum() + gap * (labels.size() - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return labels.stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (Label label : labels) {
            double wanted = wanted(label);
            double width = Math.max(0, Math.min(wanted, getWidth() - x));
            label.setVisible(width >= Math.min(wanted, LEAST));
            layoutInArea(label, x, 0, width, getHeight(), getBaselineOffset(), HPos.LEFT, VPos.CENTER);
            x += wanted == 0 ? 0 : width + gap;
        }
    }

    private static double wanted(Label label) {
        return label.getText() == null || (label.getText().isEmpty() && label.getGraphic() == null) ? 0 : Math.ceil(label.prefWidth(-1));
    }
}

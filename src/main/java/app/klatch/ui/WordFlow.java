package app.klatch.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.NamedArg;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Lays its children out like words: side by side, on the next line when there is no more room, each at most as wide as the
/// line and as high as it then needs to be (FlowPane asks for heights without the width). A [#join] is left out where a line ends.
public final class WordFlow extends Pane {
    private static final String JOIN = "word-join";

    private final double hgap;
    private final double vgap;
    private double askedWidth = Double.NaN;
    private double answer;

    private record Placed(Node node, double x, double width, double height) {}

    public WordFlow(@NamedArg("hgap") double hgap, @NamedArg("vgap") double vgap) {
        this.hgap = hgap;
        this.vgap = vgap;
    }

    /// A sign that stands between two others, such as " · ".
    public static Label join(String sign) {
        Label label = new Label(sign);
        label.getStyleClass().addAll(JOIN, "muted");
        label.setMinWidth(0);
        return label;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> nodes = getManagedChildren();
        return nodes.stream().mapToDouble(node -> snapSizeX(node.prefWidth(-1))).sum() + hgap * Math.max(0, nodes.size() - 1)
                + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != askedWidth) {
            answer = flow(width < 0 ? Double.MAX_VALUE : width, false);
            askedWidth = width;
        }
        return answer;
    }

    @Override
    public void requestLayout() {
        askedWidth = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        flow(getWidth(), true);
    }

    private double flow(double width, boolean place) {
        Insets insets = getInsets();
        double room = Math.max(0, width - insets.getLeft() - insets.getRight());
        double y = insets.getTop();
        List<Placed> line = new ArrayList<>();
        double x = 0;
        for (Node node : getManagedChildren()) {
            double wanted = Math.min(snapSizeX(node.prefWidth(-1)), room);
            if (!line.isEmpty() && x + hgap + wanted > room && !isJoin(node)) {
                y += end(line, y, place) + vgap;
                line.clear();
                x = 0;
            }
            x += line.isEmpty() ? 0 : hgap;
            line.add(new Placed(node, insets.getLeft() + x, wanted, snapSizeY(node.prefHeight(wanted))));
            x += wanted;
        }
        return y + end(line, y, place) + insets.getBottom();
    }

    /// Places a finished line and says how high it is. A join is only placed between two others.
    private double end(List<Placed> line, double y, boolean place) {
        double height = line.stream().mapToDouble(Placed::height).max().orElse(0);
        for (int i = 0; place && i < line.size(); i++) {
            Placed one = line.get(i);
            boolean loose = isJoin(one.node()) && (i == 0 || i == line.size() - 1);
            one.node().resizeRelocate(snapPositionX(one.x()), snapPositionY(y + (height - one.height()) / 2), loose ? 0 : one.width(), one.height());
        }
        return height;
    }

    private static boolean isJoin(Node node) {
        return node.getStyleClass().contains(JOIN);
    }
}

package app.klatch.board;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One figure of one month as a small bar under its number.
final class FigureBar extends VBox {
    private static final double TALLEST = 24;

    private final String name;
    private final Label number = FiguresPart.caption("");
    private final Region bar = new Region();
    private final Tooltip tooltip = new Tooltip();

    FigureBar(String name) {
        this.name = name;
        bar.getStyleClass().add("figure-bar");
        getChildren().addAll(number, new HBox(bar));
        setAlignment(Pos.BOTTOM_CENTER);
        getStyleClass().add("figure");
        Tooltip.install(this, tooltip);
    }

    /// `most` is what a full bar stands for.
    void show(int value, int most, Month month) {
        double height = value == 0 ? 1 : Math.max(2, TALLEST * value / most);
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        number.setText(value == 0 ? "" : Integer.toString(value));
        String words = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ": " + value + " " + name.toLowerCase(Locale.ENGLISH);
        tooltip.setText(words);
        setAccessibleText(words);
    }
}

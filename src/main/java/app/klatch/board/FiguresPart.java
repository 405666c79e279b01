package app.klatch.board;

import app.klatch.ui.SectionHeader;
import app.klatch.ui.Wrapping;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Six months in three rows of small quiet bars: new people, two-way interactions, minutes.
final class FiguresPart extends VBox implements PlatformPart {
    private static final double TALLEST = 24;

    private final GridPane grid = new GridPane();
    private final Label nothing = new Label("Nothing here in the last six months.");

    FiguresPart() {
        getStyleClass().add("platform-part");
        grid.getStyleClass().add("figures");
        nothing.getStyleClass().addAll("caption", "muted");
        Wrapping.of(nothing.wrapTextProperty(), nothing.textProperty());
        getChildren().addAll(new SectionHeader("Six months"), nothing, grid);
    }

    @Override
    public void render(PlatformPage page) {}

    @Override
    public void fill(@Nullable PlatformDoings doings) {
        boolean empty = doings != null && doings.figures().isEmpty();
        nothing.setVisible(empty);
        nothing.setManaged(empty);
        grid.setVisible(!empty);
        grid.setManaged(!empty);
        grid.getChildren().clear();
        if (doings != null && !empty) {
            bars(doings.figures());
        }
    }

    private void bars(PlatformFigures figures) {
        row(figures, 0, "New people", MonthFigures::newPeople);
        row(figures, 1, "Two-way", MonthFigures::twoWay);
        row(figures, 2, "Minutes", MonthFigures::minutes);
        for (int i = 0; i < figures.months().size(); i++) {
            Label month = caption(figures.months().get(i).month().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            grid.add(new StackPane(month), i + 1, 3);
        }
    }

    private void row(PlatformFigures figures, int row, String name, ToIntFunction<MonthFigures> figure) {
        Label label = caption(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(label, 0, row);
        int most = figures.most(figure);
        for (int i = 0; i < figures.months().size(); i++) {
            MonthFigures month = figures.months().get(i);
            grid.add(bar(figure.applyAsInt(month), most, month, name), i + 1, row);
        }
    }

    private static VBox bar(int value, int most, MonthFigures month, String name) {
        Region bar = new Region();
        bar.getStyleClass().add("figure-bar");
        double height = value == 0 ? 1 : Math.max(2, TALLEST * value / most);
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        Label number = caption(value == 0 ? "" : Integer.toString(value));
        VBox cell = new VBox(number, new HBox(bar));
        cell.setAlignment(Pos.BOTTOM_CENTER);
        cell.getStyleClass().add("figure");
        String words = month.month().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ": " + value + " " + name.toLowerCase(Locale.ENGLISH);
        Tooltip.install(cell, new Tooltip(words));
        cell.setAccessibleText(words);
        return cell;
    }

    private static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("caption", "muted");
        return label;
    }
}

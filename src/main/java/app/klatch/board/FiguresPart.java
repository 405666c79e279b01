package app.klatch.board;

import app.klatch.ui.SectionHeader;
import app.klatch.ui.Wrapping;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Six months in three rows of small quiet bars: new people, two-way interactions, minutes.
final class FiguresPart extends VBox implements PlatformPart {
    private static final List<String> NAMES = List.of("New people", "Two-way", "Minutes");

    private final GridPane grid = new GridPane();
    private final List<List<FigureBar>> bars = new ArrayList<>();
    private final List<Label> months = new ArrayList<>();
    private final Label nothing = new Label("Nothing here in the last six months.");

    FiguresPart() {
        getStyleClass().add("platform-part");
        grid.getStyleClass().add("figures");
        nothing.getStyleClass().addAll("caption", "muted");
        Wrapping.of(nothing);
        NAMES.forEach(name -> row(bars.size(), name));
        for (int i = 0; i < PlatformFigures.MONTHS; i++) {
            Label month = caption("");
            months.add(month);
            grid.add(new StackPane(month), i + 1, NAMES.size());
        }
        getChildren().addAll(new SectionHeader("Six months"), nothing, grid);
    }

    @Override
    public void render(PlatformPage page) {}

    @Override
    public void fill(@Nullable PlatformDoings doings) {
        boolean empty = doings != null && doings.figures().isEmpty();
        nothing.setVisible(empty);
        nothing.setManaged(empty);
        grid.setVisible(doings != null && !empty);
        grid.setManaged(!empty);                // keeps its room until the figures come
        if (doings != null && !empty) {
            show(doings.figures());
        }
    }

    /// The bars stay, so that their styles are not looked up anew for each platform.
    private void show(PlatformFigures figures) {
        List<ToIntFunction<MonthFigures>> rows = List.of(MonthFigures::newPeople, MonthFigures::twoWay, MonthFigures::minutes);
        for (int i = 0; i < PlatformFigures.MONTHS; i++) {
            MonthFigures month = figures.months().get(i);
            months.get(i).setText(month.month().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            for (int row = 0; row < rows.size(); row++) {
                bars.get(row).get(i).show(rows.get(row).applyAsInt(month), figures.most(rows.get(row)), month.month().getMonth());
            }
        }
    }

    private void row(int row, String name) {
        Label label = caption(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(label, 0, row);
        List<FigureBar> line = Stream.generate(() -> new FigureBar(name)).limit(PlatformFigures.MONTHS).toList();
        bars.add(line);
        grid.addRow(row, line.toArray(FigureBar[]::new));
    }

    static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("caption", "muted");
        return label;
    }
}

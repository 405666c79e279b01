package app.klatch.board;

import app.klatch.platforms.Series;
import app.klatch.ui.EditableText;
import app.klatch.ui.Icons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rhythms in which the gatherings of a platform come again, edited in words where they stand.
final class SeriesPart extends VBox implements PlatformPart {
    private final SeriesViewModel model;
    private final VBox rows = new VBox();
    private final EditableText add = new EditableText("A rhythm in which it comes again", "+ Comes again: every second Thursday 7:30 …", false)
            .styled("caption");
    private List<Series> shown = List.of();

    SeriesPart(SeriesViewModel model) {
        this.model = model;
        getStyleClass().add("series");
        rows.getStyleClass().add("series-rows");
        add.preview(model::preview);
        getChildren().addAll(rows, add);
    }

    void add() {
        add.edit();
    }

    @Override
    public void render(PlatformPage page) {
        if (!page.series().equals(shown)) {
            shown = page.series();
            rows.getChildren().setAll(shown.stream().map(this::row).toList());
        }
        add.show("", "", text -> {
            String complaint = model.add(page, text);
            if (complaint == null) {
                add.clear();
            }
            return complaint;
        });
    }

    @Override
    public void commit() {
        add.commit();
    }

    private HBox row(Series series) {
        EditableText rhythm = new EditableText("Rhythm", "No rhythm", false).preview(model::preview);
        rhythm.show(SeriesViewModel.words(series), text -> model.set(series, text));
        Label next = new Label(model.next(series));
        next.getStyleClass().addAll("caption", "muted");
        HBox row = new HBox(Icons.of("mdi2c-calendar-sync-outline"), rhythm, next);
        if (series.endedOn() == null) {
            row.getChildren().add(end(series));
        }
        row.getStyleClass().add("series-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button end(Series series) {
        Button end = new Button(null, Icons.of("mdi2c-close"));
        end.getStyleClass().setAll("chip-cross");
        end.setMinWidth(Region.USE_PREF_SIZE);
        String words = "Comes no more: " + SeriesViewModel.words(series);
        end.setAccessibleText(words);
        end.setTooltip(new Tooltip(words));
        end.setOnAction(_ -> model.end(series));
        return end;
    }
}

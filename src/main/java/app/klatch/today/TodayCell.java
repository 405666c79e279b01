package app.klatch.today;

import app.klatch.ui.SectionHeader;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A heading, somebody, or "Show all"; what is not needed is made when it first is.
final class TodayCell extends ListCell<TodayEntry> {
    private final TodayViewModel model;
    private final InlineViewModel line;
    private final InlineBox box;
    private final RowBox row;
    private final SectionHeader heading = new SectionHeader();
    private final Button all = new Button();

    TodayCell(TodayViewModel model, TodayActions actions, InlineViewModel line, InlineBox box) {
        this.model = model;
        this.line = line;
        this.box = box;
        this.row = new RowBox(actions);
        all.getStyleClass().setAll("today-all");
        setPrefWidth(0);
        hoverProperty().subscribe(_ -> showKeys());
        selectedProperty().subscribe(_ -> showKeys());
        line.open().subscribe(_ -> place());
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                row.open();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable TodayEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        getStyleClass().removeAll("today-heading", "today-first", "today-more");
        setMouseTransparent(entry instanceof TodayEntry.Heading);
        switch (entry) {
            case TodayEntry.Heading(Section section) -> {
                heading.setText(section.heading());
                getStyleClass().add("today-heading");
                if (getIndex() == 0) {
                    getStyleClass().add("today-first");
                }
                setGraphic(heading);
            }
            case TodayEntry.More(Section section, int total) -> {
                all.setText(String.format(Locale.ENGLISH, "Show all %,d", total));
                all.setOnAction(_ -> model.showAll(section));
                getStyleClass().add("today-more");
                setGraphic(all);
            }
            case TodayEntry.Line person -> {
                row.show(person);
                setGraphic(row);
                setAccessibleText(row.getAccessibleText());
            }
            case null -> setGraphic(null);
        }
        showKeys();
        place();
    }

    /// The theme gives cells a fixed height; a row with a line under it is as high as both.
    @Override
    protected double computePrefHeight(double width) {
        double pref = super.computePrefHeight(width);
        double insets = snappedTopInset() + snappedBottomInset();
        return getGraphic() == row ? Math.max(pref, row.prefHeight(-1) + insets) : pref;
    }

    private void showKeys() {
        row.showKeys((isHover() || isSelected()) && !isEditing(line.open().get()));
    }

    private boolean isEditing(@Nullable Inline open) {
        return open != null && getItem() instanceof TodayEntry.Line person && person.row().key().equals(open.row().key());
    }

    /// Puts the open line under its row, wherever the list shows that row now.
    private void place() {
        boolean mine = isEditing(line.open().get());
        row.host(mine ? box : null, box);
        showKeys();
        if (mine) {
            box.begin();
        }
    }
}

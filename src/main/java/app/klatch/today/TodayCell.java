package app.klatch.today;

import app.klatch.ui.Faces;
import app.klatch.ui.LineBox;
import app.klatch.ui.SectionHeader;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A heading, somebody, or "Show all"; what is not needed is made when it first is.
final class TodayCell extends ListCell<TodayEntry> {
    private final TodayViewModel model;
    private final InlineViewModel line;
    private final LineBox<Inline> box;
    private final RowBox row;
    private final SectionHeader heading = new SectionHeader();
    private final Button all = new Button();
    private final Faces faces = new Faces();
    private List<String> dressed = List.of();

    TodayCell(TodayViewModel model, TodayActions actions, InlineViewModel line, LineBox<Inline> box) {
        this.model = model;
        this.line = line;
        this.box = box;
        this.row = new RowBox(actions);
        all.getStyleClass().setAll("today-all");
        setGraphic(faces);
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
        setMouseTransparent(entry instanceof TodayEntry.Heading);
        switch (entry) {
            case TodayEntry.Heading(Section section) -> {
                heading.setText(section.heading());
                faces.show(heading);
                setAccessibleText(section.heading());
            }
            case TodayEntry.More(Section section, int total) -> {
                all.setText(String.format(Locale.ENGLISH, "Show all %,d", total));
                all.setOnAction(_ -> model.showAll(section));
                faces.show(all);
                setAccessibleText(all.getText());
            }
            case TodayEntry.Line person -> {
                row.show(person);
                faces.show(row);
                setAccessibleText(row.getAccessibleText());
            }
            case null -> {
                faces.show(null);
                setAccessibleText(null);
            }
        }
        dress(entry);
        showKeys();
        place();
    }

    /// Only what is another sort of line than before looks up its styles anew.
    private void dress(@Nullable TodayEntry entry) {
        List<String> wanted = switch (entry) {
            case TodayEntry.Heading _ -> getIndex() == 0 ? List.of("today-heading", "today-first") : List.of("today-heading");
            case TodayEntry.More _ -> List.of("today-more");
            case null, default -> List.of();
        };
        if (!wanted.equals(dressed)) {
            getStyleClass().removeAll(dressed);
            getStyleClass().addAll(wanted);
            dressed = wanted;
        }
    }

    /// The theme gives cells a fixed height; a row with a line under it is as high as both.
    @Override
    protected double computePrefHeight(double width) {
        double pref = super.computePrefHeight(width);
        double insets = snappedTopInset() + snappedBottomInset();
        return faces.shown() == row ? Math.max(pref, row.prefHeight(-1) + insets) : pref;
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

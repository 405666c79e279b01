package app.klatch.plateboard;

import app.klatch.plates.PlateOnDay;
import app.klatch.ui.Faces;
import app.klatch.ui.LineBox;
import app.klatch.ui.RelativeDate;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A line of the Plates page, with the line being typed under it when that is open.
final class PlateCell extends ListCell<Long> {
    private final PlateBoardViewModel model;
    private final PlateActions actions;
    private final PlateLineViewModel line;
    private final LineBox<PlateLine> lineBox;
    private final RelativeDate dates;
    private final PlateBox box = new PlateBox();
    private final Faces faces = new Faces();

    PlateCell(PlateBoardViewModel model, PlateActions actions, PlateLineViewModel line, LineBox<PlateLine> lineBox, RelativeDate dates) {
        this.model = model;
        this.actions = actions;
        this.line = line;
        this.lineBox = lineBox;
        this.dates = dates;
        getStyleClass().add("plate-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(faces);
        setPrefWidth(0);
        hoverProperty().subscribe(_ -> showKeys());
        selectedProperty().subscribe(_ -> showKeys());
        line.open().subscribe(_ -> place());
    }

    /// Names have come: perhaps the one of this cell.
    void showAgain() {
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected void updateItem(@Nullable Long id, boolean empty) {
        super.updateItem(id, empty);
        PlateOnDay plate = empty || id == null ? null : model.plate(id);
        if (plate == null) {
            faces.show(null);
            setAccessibleText(null);
        } else {
            PlateName of = model.name(getIndex());
            box.show(plate, of, dates, actions.of(plate, of));
            faces.show(box);
            setAccessibleText(box.getAccessibleText());
        }
        place();
    }

    /// The theme gives cells a fixed height; a row with a line under it is as high as both.
    @Override
    protected double computePrefHeight(double width) {
        double pref = super.computePrefHeight(width);
        return faces.shown() == box ? Math.max(pref, box.prefHeight(-1) + snappedTopInset() + snappedBottomInset()) : pref;
    }

    private void showKeys() {
        box.showKeys((isHover() || isSelected()) && !isTyping());
    }

    private boolean isTyping() {
        PlateLine open = line.open().get();
        return open != null && getItem() != null && getItem() == open.of().id();
    }

    /// Puts the open line under its plate, wherever the list shows that now.
    private void place() {
        boolean mine = isTyping();
        box.host(mine, lineBox);
        showKeys();
        if (mine) {
            lineBox.begin();
        }
    }
}

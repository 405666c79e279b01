package app.klatch.gatherings;

import app.klatch.ui.Faces;
import app.klatch.ui.Icons;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.SectionHeader;
import app.klatch.ui.States;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of the list: a heading, somebody who is there, somebody to tick, or a name to add.
final class GatheringCell extends ListCell<GatheringRow> {
    private final GatheringViewModel model;
    private final RelativeDate dates;
    private final SectionHeader heading = new SectionHeader();
    private final AttendeeBox here;
    private final TickBox toTick = new TickBox();
    private final Faces faces = new Faces();
    private final Label often = new Label();
    private final Button addNew = new Button(null, Icons.of("mdi2a-account-plus-outline"));

    GatheringCell(GatheringViewModel model, RelativeDate dates, LongConsumer openPerson) {
        this.model = model;
        this.dates = dates;
        this.here = new AttendeeBox(model.deeds(), model.roll(), dates, () -> getListView().requestFocus());
        getStyleClass().add("roll-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(faces);
        often.getStyleClass().addAll("caption", "muted");
        toTick.words().getChildren().add(often);
        addNew.getStyleClass().setAll("roll-add");
        addNew.setFocusTraversable(false);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null && getItem().personId() != 0) {
                openPerson.accept(getItem().personId());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable GatheringRow row, boolean empty) {
        super.updateItem(row, empty);
        GatheringPage page = model.page().get();
        GatheringRow now = empty || page == null ? null : row;
        setMouseTransparent(now instanceof GatheringRow.Heading);
        pseudoClassStateChanged(States.EMPTY, now == null || now instanceof GatheringRow.Heading);
        switch (now) {
            case null -> faces.show(null);
            case GatheringRow.Heading(String text) -> {
                heading.setText(text);
                faces.show(heading);
                setAccessibleText(text);
            }
            case GatheringRow.Here(Attendee person) -> {
                here.show(page.gathering(), page.isPlanned(), person);
                faces.show(here);
                setAccessibleText(here.getAccessibleText());
            }
            case GatheringRow.ToTick(Regular person) -> show(person, now);
            case GatheringRow.AddNew(String name) -> {
                addNew.setText("Add “" + name + "” as somebody new");
                addNew.setOnAction(_ -> model.roll().tick(now));
                faces.show(addNew);
                setAccessibleText(addNew.getText());
            }
        }
    }

    void editNote() {
        if (getItem() instanceof GatheringRow.Here) {
            here.editNote();
        }
    }

    void addStep() {
        if (getItem() instanceof GatheringRow.Here) {
            here.addStep();
        }
    }

    /// As wide as the list, whatever the words would like.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /// A list asks for the height at a width, but a labeled asks its graphic without one.
    @Override
    protected double computePrefHeight(double width) {
        if (!(faces.shown() instanceof Region row) || row == heading) {
            return super.computePrefHeight(width);
        }
        double inner = width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + row.prefHeight(inner) + snappedBottomInset();
    }

    private void show(Regular person, GatheringRow row) {
        toTick.show(person.name(), person.company(), false, false, () -> model.roll().tick(row));
        String said = person.lastOn() == null ? "" : (person.times() == 1 ? "Here once, " : "Here " + person.times() + " times, last ")
                + dates.inSentence(person.lastOn());
        often.setText(said);
        often.setVisible(!said.isEmpty());
        often.setManaged(!said.isEmpty());
        faces.show(toTick);
        setAccessibleText(person.name() + (person.company() == null ? "" : ", " + person.company()) + ", not ticked. " + said);
    }
}

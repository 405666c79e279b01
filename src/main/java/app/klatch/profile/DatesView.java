package app.klatch.profile;

import app.klatch.ui.EditableText;
import app.klatch.ui.Keys;
import app.klatch.ui.WordFlow;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The birthday and other important dates, the next one first; each is edited in place, and a blank text or Delete removes it.
final class DatesView implements ProfilePart {
    private final DatesViewModel model;
    private final VBox rows = new VBox();
    private final EditableText more = new EditableText("Another important date", "+ Add", false)
            .tip("“wedding 1 June 2019”, “birthday 12 May”");
    private final VBox section = Sections.of("Dates", rows, more);
    private final RoomFor room = new RoomFor(section, more);

    DatesView(DatesViewModel model) {
        this.model = model;
        rows.getStyleClass().add("date-rows");
        more.preview(model::preview);
    }

    VBox node() {
        return section;
    }

    @Override
    public void render(Profile profile) {
        List<DateLine> lines = model.lines(profile);
        rows.getChildren().setAll(lines.stream().map(line -> row(profile, line)).toList());
        more.show("", "", text -> model.add(profile, text, more::clear));
        room.show(!lines.isEmpty());
    }

    @Override
    public void commit() {
        more.commit();
    }

    void add() {
        room.begin();
    }

    private WordFlow row(Profile profile, DateLine line) {
        EditableText text = new EditableText("Important date", "", false);
        text.preview(model::preview);
        text.show(line.words(), line.toEdit(), words -> model.change(profile, line, words));
        Label near = new Label(line.near());
        near.getStyleClass().addAll("caption", "date-near");
        WordFlow row = new WordFlow(12, 0);
        row.getChildren().addAll(text, near);
        Runnable remove = () -> model.remove(profile, line);
        row.setOnContextMenuRequested(event -> new ContextMenu(EditableChip.item("Edit", text::edit), EditableChip.item("Remove", remove)).show(row, event.getScreenX(), event.getScreenY()));
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.matches("Delete", event) && !text.isEditing()) {
                event.consume();
                remove.run();
            }
        });
        return row;
    }
}

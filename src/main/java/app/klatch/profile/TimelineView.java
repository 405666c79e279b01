package app.klatch.profile;

import app.klatch.ui.Keys;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.Wrapping;
import java.util.function.LongConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/// The log as a plain list of months and entries; only the cells in sight exist.
final class TimelineView implements ProfilePart {
    private final TimelineViewModel model;
    private final RelativeDate dates;
    private final LongConsumer editAll;

    @FXML private ListView<TimelineItem> list;
    @FXML private Label nothing;

    TimelineView(TimelineViewModel model, RelativeDate dates, LongConsumer editAll) {
        this.editAll = editAll;
        this.model = model;
        this.dates = dates;
    }

    @FXML
    void initialize() {
        Wrapping.of(nothing);
        list.setCellFactory(_ -> new TimelineCell(model, dates, editAll));
        list.setItems(model.items());
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item instanceof TimelineItem.Entry entry) {
                model.chosenId().set(entry.row().id());
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    @Override
    public void render(Profile profile) {
        model.items().stream()
                .filter(item -> item instanceof TimelineItem.Entry entry && entry.row().id() == model.chosenId().get())
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    }

    /// Edits the note of the entry that is chosen, when the list has the focus.
    boolean editChosen() {
        return list.isFocused() && list.lookupAll(".timeline-cell").stream()
                .anyMatch(node -> node instanceof TimelineCell cell && cell.isSelected() && cell.editNote());
    }

    /// Opens the form of the entry that is chosen; false when none is.
    boolean editAllOfChosen() {
        boolean chosen = list.getSelectionModel().getSelectedItem() instanceof TimelineItem.Entry;
        if (list.getSelectionModel().getSelectedItem() instanceof TimelineItem.Entry entry) {
            editAll.accept(entry.row().id());
        }
        return chosen;
    }

    private void onKey(KeyEvent event) {
        if (Keys.matches("Delete", event) && list.getSelectionModel().getSelectedItem() instanceof TimelineItem.Entry entry) {
            event.consume();
            model.delete(entry.row());
        } else if (Keys.matches("Enter", event) && editChosen()) {
            event.consume();
        }
    }

    /// Chooses the entry after this one, or before it with -1; headings are stepped over.
    void move(int step) {
        int index = list.getSelectionModel().getSelectedIndex() + step;
        while (index >= 0 && index < model.items().size() && model.items().get(index) instanceof TimelineItem.Heading) {
            index += step;
        }
        if (index >= 0 && index < model.items().size()) {
            list.requestFocus();
            list.getSelectionModel().select(index);
            list.getFocusModel().focus(index);
            list.scrollTo(Math.max(0, index - 2));
        }
    }
}

package app.klatch.profile;

import app.klatch.interactions.InteractionDetails;
import app.klatch.interactions.InteractionIcon;
import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.InteractionSentence;
import app.klatch.ui.EditableText;
import app.klatch.ui.Faces;
import app.klatch.ui.IconSlot;
import app.klatch.ui.Icons;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.SectionHeader;
import app.klatch.ui.Wrapping;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A month, or an entry: icon, sentence, note, day. Note and day are edited in place, the rest by the menu.
final class TimelineCell extends ListCell<TimelineItem> {
    private final TimelineViewModel model;
    private final RelativeDate dates;
    private final SectionHeader heading = new SectionHeader();
    private final SentenceFlow sentence = new SentenceFlow();
    private final EditableText note = new EditableText("Note", "Add a note", true).styled("timeline-note", "muted");
    private final Label details = new Label();
    private final EditableText day = new EditableText("Day", "", false).styled("caption", "muted");
    private final Tooltip exact = new Tooltip();
    private final MenuButton more = new MenuButton(null, Icons.of("mdi2d-dots-horizontal"));
    private final LongConsumer editAll;
    private final HBox row;
    private final Faces faces = new Faces();
    private final IconSlot icon = new IconSlot("timeline-icon");
    private @Nullable TimelineItem shown;

    TimelineCell(TimelineViewModel model, RelativeDate dates, LongConsumer editAll) {
        this.model = model;
        this.editAll = editAll;
        this.dates = dates;
        getStyleClass().add("timeline-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(faces);
        more.getStyleClass().addAll("icon-menu", "timeline-more");
        more.setAccessibleText("More for this entry");
        more.setFocusTraversable(false);
        more.getItems().add(new MenuItem());      // an empty menu would not open; it is filled when it does
        Tooltip.install(day, exact);
        details.getStyleClass().addAll("caption", "muted", "timeline-details");
        Wrapping.of(details);
        day.preview(model::previewDay);
        day.getStyleClass().add("timeline-day");
        VBox words = new VBox(sentence, note, details);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        words.getStyleClass().add("timeline-texts");
        day.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(icon, words, more, day);
        row.getStyleClass().add("timeline-row");
        row.setAlignment(Pos.TOP_LEFT);
    }

    @Override
    protected void updateItem(@Nullable TimelineItem item, boolean empty) {
        super.updateItem(item, empty);
        TimelineItem now = empty ? null : item;
        if (now != null && now.equals(shown)) {
            return;
        }
        note.commit();
        day.commit();
        shown = now;
        switch (now) {
            case null -> faces.show(null);
            case TimelineItem.Heading month -> {
                heading.setText(month.text());
                faces.show(heading);
                setAccessibleText(month.text());
            }
            case TimelineItem.Entry entry -> show(entry.row());
        }
        pseudoClassStateChanged(app.klatch.ui.States.EMPTY, !(now instanceof TimelineItem.Entry));
    }

    boolean editNote() {
        note.edit();
        return note.isEditing();
    }

    /// As wide as the list, whatever the words would like: they wrap.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /// A list asks for the height at a width, but a labeled asks its graphic without one.
    @Override
    protected double computePrefHeight(double width) {
        if (!(shown instanceof TimelineItem.Entry)) {
            return super.computePrefHeight(width);
        }
        double inner = width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + row.prefHeight(inner) + snappedBottomInset();
    }

    private void show(InteractionRow entry) {
        InteractionSentence said = InteractionSentence.of(entry);
        InteractionIcon sign = InteractionIcon.of(entry);
        icon.show(sign.literal(), sign.styleClass());
        sentence.show(said);
        details.setText(InteractionDetails.of(entry));
        details.setManaged(!details.getText().isEmpty());
        details.setVisible(details.isManaged());
        note.show(entry.note(), text -> model.setNote(entry, text));
        day.show(entry.when().shown(dates), entry.when().typed(), text -> model.setDay(entry, text));
        exact.setText(entry.when().inFull());
        more.setOnShowing(_ -> more.getItems().setAll(EntryMenu.of(entry, model, note::edit, day::edit, editAll)));
        setOnContextMenuRequested(event -> {
            ContextMenu menu = new ContextMenu();
            menu.getItems().setAll(EntryMenu.of(entry, model, note::edit, day::edit, editAll));
            menu.show(this, event.getScreenX(), event.getScreenY());
        });
        setAccessibleText(said.plain() + ", " + entry.when().inFull() + (details.getText().isEmpty() ? "" : ", " + details.getText()));
        faces.show(row);
    }
}

package app.klatch.log;

import app.klatch.interactions.InteractionDetails;
import app.klatch.interactions.InteractionIcon;
import app.klatch.ui.Faces;
import app.klatch.ui.IconSlot;
import app.klatch.ui.States;
import java.time.Clock;
import java.time.LocalDate;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A heading, or an entry of the log: icon, who, what, the note. All lines are of one height, so that a list of any length
/// scrolls without measuring.
final class LogCell extends ListCell<LogLine> {
    private final LogViewModel model;
    private final Clock clock;
    private final Label heading = label("section-header");
    private final IconSlot icon = new IconSlot("log-icon");
    private final Faces faces = new Faces();
    private final Label names = label("name");
    private final Label sentence = label("muted");
    private final Label note = label("log-note");
    private final Label details = label("caption", "muted", "log-details");
    private final HBox row;

    LogCell(LogViewModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        getStyleClass().add("log-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(faces);
        HBox who = new HBox(names, sentence);
        who.getStyleClass().add("log-who");
        names.setMinWidth(0);
        sentence.setMinWidth(0);
        VBox words = new VBox(who, note);
        words.getStyleClass().add("log-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(icon, words, details);
        row.getStyleClass().add("log-row");
    }

    /// Lines have come: perhaps the one of this cell.
    void showAgain() {
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected void updateItem(@Nullable LogLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean isHeading = !empty && line != null && line.isHeading();
        pseudoClassStateChanged(States.EMPTY, isHeading);
        if (empty || line == null) {
            faces.show(null);
            setAccessibleText(null);
        } else if (line.heading() != null) {
            heading.setText(LogWords.heading(line.heading(), LocalDate.now(clock)));
            setAccessibleText(heading.getText());
            faces.show(heading);
        } else {
            show(model.row(line));
        }
    }

    private void show(@Nullable LogRow entry) {
        faces.show(entry == null ? null : row);
        if (entry == null) {
            setAccessibleText(null);
            return;
        }
        InteractionIcon sign = InteractionIcon.of(entry.entry());
        icon.show(sign.literal(), sign.styleClass());
        names.setText(LogWords.names(entry.people()));
        names.setManaged(!entry.people().isEmpty());
        sentence.setText(LogWords.sentence(entry));
        String text = entry.entry().note() == null ? "" : entry.entry().note().replaceAll("\\s+", " ");
        note.setText(text);
        note.setManaged(!text.isEmpty());
        details.setText(InteractionDetails.of(entry.entry()));
        setAccessibleText(String.join(", ", names.getText(), sentence.getText(), text, details.getText()));
    }

    /// As wide as the list: what is longer ends in dots.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    private static Label label(String... styleClasses) {
        Label label = new Label();
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}

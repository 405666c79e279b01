package app.klatch.followups;

import app.klatch.followups.StillOpen.Line;
import app.klatch.ui.Overlay;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.Wrapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Several open steps on a card over the window, to tick those that the talks have done. Space ticks, Enter is done, Esc leaves all
/// of them open.
public final class TickOffCard extends VBox {
    private final Map<CheckBox, Line> boxes = new LinkedHashMap<>();
    private final RelativeDate dates;
    private final Button done = new Button("Done");

    private TickOffCard(StillOpen open, RelativeDate dates, Overlay overlay, Consumer<List<Line>> onDone) {
        this.dates = dates;
        getStyleClass().addAll("overlay-card", "dialog", "tick-off");
        open.lines().forEach(line -> boxes.put(box(line), line));
        Label title = new Label("Which of these are done?");
        title.getStyleClass().add("strong");
        done.getStyleClass().add("dialog-action");
        done.setOnAction(_ -> {
            overlay.close();
            onDone.accept(ticked());
        });
        Button cancel = new Button("Cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> overlay.close());
        HBox buttons = new HBox(cancel, done);
        buttons.getStyleClass().add("dialog-buttons");
        getChildren().addAll(title, list(), buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !cancel.isFocused()) {
                event.consume();
                done.fire();
            }
        });
        count();
    }

    /// Opens it; `onDone` gets what was ticked.
    public static void open(StillOpen open, RelativeDate dates, Overlay overlay, Consumer<List<Line>> onDone) {
        TickOffCard card = new TickOffCard(open, dates, overlay, onDone);
        CheckBox first = card.boxes.keySet().iterator().next();
        overlay.open(card, first);
        card.applyCss();                              // what a scroll pane holds is in the window only with its skin
        first.requestFocus();
    }

    private ScrollPane list() {
        VBox rows = new VBox();
        rows.getStyleClass().add("tick-off-rows");
        rows.getChildren().addAll(boxes.keySet());
        ScrollPane list = new ScrollPane(rows);
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.prefViewportHeightProperty().bind(rows.heightProperty());
        list.setFocusTraversable(false);
        return list;
    }

    private CheckBox box(Line line) {
        OpenStep step = line.step();
        String when = step.due() == null ? "Talked about " : "";
        String day = step.due() == null ? "" : ", " + dates.inSentence(step.due());
        CheckBox box = new CheckBox(when + (step.text().isBlank() ? step.shownText() : step.text().strip()) + " · " + step.person() + day);
        Wrapping.of(box);
        box.selectedProperty().subscribe((_, _) -> count());
        return box;
    }

    private void count() {
        int many = ticked().size();
        done.setDisable(many == 0);
        done.setText(many == 0 ? "Done" : "Done with " + many);
    }

    private List<Line> ticked() {
        return boxes.entrySet().stream().filter(each -> each.getKey().isSelected()).map(Map.Entry::getValue).toList();
    }
}

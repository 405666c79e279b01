package app.klatch.prepare;

import app.klatch.followups.AgendaLine;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What to talk about with the person in front: a tick before each line, which takes it off the page, and a field for another. Up and
/// down walk over the ticks and the field, Esc leaves them and what is typed.
final class AgendaPart extends VBox {
    private final PrepareViewModel model;
    private final Runnable leave;
    private final TextField field = new TextField();
    private List<CheckBox> ticks = List.of();

    /// `leave` takes the focus back to the page.
    AgendaPart(PrepareViewModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        getStyleClass().add("brief-lines");
        field.setPromptText("What to talk about, then Enter");
        field.setAccessibleText("What to talk about");
        field.textProperty().bindBidirectional(model.line());
        field.setOnAction(_ -> model.addLine());
        getChildren().setAll(field);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    void show(List<AgendaLine> lines) {
        List<HBox> rows = lines.stream().map(this::row).toList();
        ticks = rows.stream().map(row -> (CheckBox) row.getChildren().getFirst()).toList();
        getChildren().setAll(rows);
        getChildren().add(field);
    }

    /// Into the field, to write another line.
    void write() {
        field.requestFocus();
        field.end();
    }

    /// To the first tick, where Space or Enter says that it was talked about.
    void tick() {
        focus(0);
    }

    /// Remembers where the focus is. Run when the lines are new, it puts it there again: on the line that took the place of one that went,
    /// on the page when there is none, or when they are somebody else's.
    Runnable keepFocus(boolean somebodyElse) {
        int at = focused();
        if (field.isFocused()) {
            return this::write;
        }
        return at < 0 ? () -> {} : () -> {
            if (somebodyElse || ticks.isEmpty()) {
                leave.run();
            } else {
                focus(Math.min(at, ticks.size() - 1));
            }
        };
    }

    private int focused() {
        return field.isFocused() ? ticks.size() : ticks.stream().filter(Node::isFocused).mapToInt(ticks::indexOf).findFirst().orElse(-1);
    }

    private void focus(int at) {
        if (at < ticks.size()) {
            ticks.get(at).requestFocus();
        }
    }

    private HBox row(AgendaLine line) {
        CheckBox tick = new CheckBox();
        tick.setAccessibleText("Talked about: " + line.text());
        tick.setTooltip(new Tooltip("Talked about it"));
        tick.setOnAction(_ -> {
            tick.setSelected(false);          // the line goes when it is written; a failure leaves it open
            model.talked(line);
        });
        Region text = BriefText.of(line.text());
        text.setOnMouseClicked(_ -> tick.fire());
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(tick, text);
        row.getStyleClass().add("brief-tick");
        return row;
    }

    private void onKey(KeyEvent event) {
        int at = focused();
        switch (event.getCode()) {
            case ESCAPE -> leave.run();
            case UP -> focus(Math.max(0, at - 1));
            case DOWN -> {
                if (at + 1 < ticks.size()) {
                    focus(at + 1);
                } else {
                    write();
                }
            }
            case ENTER -> {
                if (at < 0 || at == ticks.size()) {
                    return;
                }
                ticks.get(at).fire();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}

package app.klatch.profile;

import app.klatch.followups.AgendaLine;
import app.klatch.ui.EditableText;
import app.klatch.ui.Fold;
import app.klatch.ui.Icons;
import app.klatch.ui.RelativeDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Next time we talk: a line each, to be ticked when it was talked about; those closed are folded away.
final class AgendaView implements ProfilePart {
    private final AgendaViewModel model;
    private final RelativeDate dates;
    private final VBox lines = new VBox();
    private final VBox closed = new VBox();
    private final EditableText more = new EditableText("Another line for the next talk", "+ For next time", false);
    private final Fold fold = new Fold(closed);
    private final VBox section = Sections.of("Next time we talk", lines, more, fold, closed);
    private final RoomFor room = new RoomFor(section, more);
    private long shown;

    AgendaView(AgendaViewModel model, RelativeDate dates) {
        this.model = model;
        this.dates = dates;
        lines.getStyleClass().add("agenda-lines");
        closed.getStyleClass().add("follow-ups-closed");
        more.getStyleClass().add("agenda-add");
    }

    VBox node() {
        return section;
    }

    @Override
    public void render(Profile now) {
        if (shown != now.id()) {
            fold.fold();
            shown = now.id();
        }
        List<AgendaLine> open = now.agenda().stream().filter(line -> line.state() == AgendaLine.State.OPEN).toList();
        List<HBox> rows = new ArrayList<>();
        open.forEach(line -> rows.add(row(now, line)));
        lines.getChildren().setAll(rows);
        RoomFor.take(lines, !open.isEmpty());
        more.show("", "", text -> model.add(now, text, more::clear));
        closed.getChildren().setAll(now.agenda().stream().filter(line -> line.state() != AgendaLine.State.OPEN).map(this::closedRow).toList());
        fold.count(closed.getChildren().size());
        room.show(!open.isEmpty());
    }

    @Override
    public void commit() {
        more.commit();
    }

    void add() {
        room.begin();
    }

    private HBox row(Profile of, AgendaLine line) {
        CheckBox tick = new CheckBox();
        tick.setAccessibleText("Talked about: " + line.text());
        tick.setTooltip(new Tooltip("Talked about it"));
        tick.setOnAction(_ -> model.talked(of, line));
        EditableText text = new EditableText("Line for the next talk", "", false);
        text.show(line.text(), words -> model.change(line, words));
        HBox.setHgrow(text, Priority.ALWAYS);
        Button drop = new Button(null, Icons.of("mdi2c-close"));
        drop.getStyleClass().add("icon-menu");
        drop.setAccessibleText("Drop: " + line.text());
        drop.setTooltip(new Tooltip("Drop it"));
        drop.setOnAction(_ -> model.drop(line));
        HBox row = new HBox(tick, text, drop);
        row.getStyleClass().add("agenda-line");
        return row;
    }

    private ClosedRow closedRow(AgendaLine line) {
        String when = line.talkedOn() == null ? "" : " · " + dates.inSentence(line.talkedOn());
        return new ClosedRow(line.text() + when, line.state() == AgendaLine.State.TALKED, () -> model.reopen(line));
    }
}

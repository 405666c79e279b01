package app.klatch.profile;

import app.klatch.followups.FollowUp;
import app.klatch.followups.Owner;
import app.klatch.followups.SnoozeChoice;
import app.klatch.ui.EditableText;
import app.klatch.ui.Icons;
import app.klatch.ui.KeyHint;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.States;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One open step: when, what, and its keys while it is the chosen one.
final class FollowUpCard extends VBox {
    private final FollowUp step;
    private final FollowUpsViewModel model;
    private final RelativeDate dates;
    private final EditableText text = new EditableText("Next step", "What is to be done?", false);
    private final EditableText another = new EditableText("Until when", "", false);
    private final EditableText reason = new EditableText("Why drop it", "", false);
    private final Button snooze = key("S", "snooze", this::snooze);
    private final HBox keys = new HBox();

    FollowUpCard(FollowUp step, FollowUpsViewModel model, RelativeDate dates) {
        this.step = step;
        this.model = model;
        this.dates = dates;
        getStyleClass().addAll("card", "follow-up");
        text.show(step.text(), words -> model.setText(step, words));
        getChildren().addAll(head(), text);
        if (step.snoozedUntil() != null) {
            getChildren().add(caption("Snoozed until " + dates.inSentence(step.wanted())));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        keys.getStyleClass().add("follow-up-keys");
        keys.getChildren().addAll(key("D", "done", () -> model.done(step)), snooze, gap, menu());
        getChildren().addAll(prepared(another), prepared(reason), keys);
        setFocusTraversable(true);
        setAccessibleText("Next step: " + step.text());
        setOnMousePressed(_ -> model.chosenId().set(step.id()));
        focusWithinProperty().subscribe(focused -> {
            if (focused) {
                model.chosenId().set(step.id());
            }
        });
    }

    FollowUp step() {
        return step;
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(States.CURRENT, chosen);
        keys.setVisible(chosen);
        keys.setManaged(chosen);
    }

    void editText() {
        text.edit();
    }

    /// Offers the days to snooze until, under the button.
    void snooze() {
        ContextMenu menu = new ContextMenu();
        for (SnoozeChoice choice : SnoozeChoice.values()) {
            menu.getItems().add(item(choice.words() + " · " + dates.of(model.day(choice)), () -> model.snooze(step, choice)));
        }
        menu.getItems().add(item("Another day…", () -> open(another)));
        menu.show(snooze, Side.BOTTOM, 0, 4);
    }

    private HBox head() {
        boolean waiting = step.owner() == Owner.THEM;
        EditableText due = new EditableText("Due", "", false).styled("name").preview(model::previewDay);
        String time = step.time() == null ? "" : " " + step.time();
        due.show(dueWords(waiting) + time, DayWords.toEdit(step.due()) + time,
                words -> model.setDue(step, words));
        Tooltip.install(due, new Tooltip(RelativeDate.exact(step.due())));
        HBox head = new HBox(Icons.of(waiting ? "mdi2c-clock-outline" : "mdi2c-calendar-clock-outline", waiting ? "icon-quiet" : "icon-accent"), due);
        head.getStyleClass().add("follow-up-head");
        return head;
    }

    /// "Today", "Since Wed 18 Nov", "Waiting · Fri 27 Nov", "Waiting since yesterday".
    private String dueWords(boolean waiting) {
        boolean past = step.due().isBefore(model.today());
        if (past) {
            return (waiting ? "Waiting since " : "Since ") + dates.inSentence(step.due());
        }
        return (waiting ? "Waiting · " : "") + dates.of(step.due());
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton(null, Icons.of("mdi2d-dots-horizontal"));
        menu.getStyleClass().add("icon-menu");
        menu.setAccessibleText("More for this step");
        menu.getItems().addAll(
                item("Edit", this::editText),
                step.owner() == Owner.ME
                        ? item("I wait for them", () -> model.own(step, Owner.THEM))
                        : item("Mine to do", () -> model.own(step, Owner.ME)),
                item("Drop", () -> model.drop(step, "")),
                item("Drop, because…", () -> open(reason)));
        return menu;
    }

    /// A line that comes up only when it is asked for.
    private EditableText prepared(EditableText line) {
        line.setVisible(false);
        line.setManaged(false);
        line.onEnd(() -> {
            boolean focused = line.isFocusWithin();
            line.setVisible(false);
            line.setManaged(false);
            if (focused) {
                requestFocus();
            }
        });
        return line;
    }

    private void open(EditableText line) {
        another.preview(model::previewDay).show("", "", words -> model.snooze(step, words));
        reason.preview(_ -> "Why? Enter drops it, Esc keeps it").show("", "", why -> {
            model.drop(step, why);
            return null;
        });
        line.setVisible(true);
        line.setManaged(true);
        line.edit();
    }

    private static Button key(String key, String word, Runnable run) {
        Button button = new Button(word, new KeyHint(key));
        button.getStyleClass().add("key-button");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static MenuItem item(String words, Runnable run) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("caption", "muted");
        return label;
    }
}

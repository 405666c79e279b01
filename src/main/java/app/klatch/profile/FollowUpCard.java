package app.klatch.profile;

import app.klatch.followups.ConditionWords;
import app.klatch.followups.FollowUp;
import app.klatch.followups.Owner;
import app.klatch.ui.EditableText;
import app.klatch.ui.Icons;
import app.klatch.ui.KeyHint;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.States;
import app.klatch.ui.Wrapping;
import java.time.LocalDate;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One open step: when, what, how often, and its keys while it is the chosen one.
final class FollowUpCard extends VBox {
    private final FollowUp step;
    private final FollowUpsViewModel model;
    private final RelativeDate dates;
    private final EditableText text = new EditableText("Next step", "What is to be done?", false);
    private @Nullable FollowUpAsking asking;
    private @Nullable Button snooze;
    private @Nullable HBox keys;

    FollowUpCard(FollowUp step, FollowUpsViewModel model, RelativeDate dates) {
        this.step = step;
        this.model = model;
        this.dates = dates;
        getStyleClass().addAll("card", "follow-up");
        text.show(step.text(), words -> model.setText(step, words));
        getChildren().addAll(head(), text);
        addConditions();
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

    /// The chosen one shows its keys. Most cards are never chosen, and never have any.
    void choose(boolean chosen) {
        pseudoClassStateChanged(States.CURRENT, chosen);
        if (chosen && keys == null) {
            keys = keys();
            getChildren().add(keys);
        }
        if (keys != null) {
            RoomFor.take(keys, chosen);
        }
    }

    void editText() {
        text.edit();
    }

    /// Offers the days to snooze until, under the button.
    void snooze() {
        choose(true);
        SnoozeMenu.of(choice -> dates.of(model.day(choice)), choice -> model.snooze(step, choice), () -> asking().untilWhen())
                .show(snooze, Side.BOTTOM, 0, 4);
    }

    void doneWithNext() {
        asking().doneWithNext();
    }

    void drop() {
        asking().drop();
    }

    private FollowUpAsking asking() {
        FollowUpAsking made = asking;
        if (made == null) {
            made = new FollowUpAsking(step, model, this);
            asking = made;
            getChildren().add(keys == null ? getChildren().size() : getChildren().indexOf(keys), made);
        }
        return made;
    }

    private HBox keys() {
        Button later = key("S", "snooze", this::snooze);
        snooze = later;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(key("D", "done", () -> model.done(step)), later, gap, menu());
        row.getStyleClass().add("follow-up-keys");
        return row;
    }

    private HBox head() {
        boolean waiting = step.owner() == Owner.THEM;
        EditableText due = new EditableText("Due", "", false).styled("name").preview(model::previewDay);
        String time = step.time() == null ? "" : " " + step.time();
        due.show(dueWords(waiting) + time, DayWords.toEdit(step.due()) + time,
                words -> model.setDue(step, words));
        Tooltip.install(due, new Tooltip(RelativeDate.exact(step.due())));
        HBox head = new HBox(Icons.of(waiting ? "mdi2c-clock-outline" : "mdi2c-calendar-clock-outline", waiting || step.answeredOn() != null ? "icon-quiet" : "icon-accent"), due);
        head.getStyleClass().add("follow-up-head");
        return head;
    }

    /// What holds beside the day, each as a quiet line; how often is edited where it stands.
    private void addConditions() {
        if (!ConditionWords.of(step).isEmpty()) {
            EditableText words = new EditableText("How often, and unless they answer", "Once", false).styled("caption", "muted")
                    .preview(model::previewConditions);
            String said = ConditionWords.of(step);
            words.show(Character.toUpperCase(said.charAt(0)) + said.substring(1), said, typed -> model.setConditions(step, typed));
            HBox line = new HBox(Icons.of(step.repeats() == null ? "mdi2r-reply-outline" : "mdi2r-repeat", "icon-quiet"), words);
            line.getStyleClass().add("follow-up-head");
            getChildren().add(line);
        }
        if (step.answeredOn() != null) {
            getChildren().add(caption("Answered " + onDay(step.answeredOn()) + "; D closes it"));
        }
        if (step.snoozedUntil() != null) {
            getChildren().add(caption("Snoozed until " + dates.inSentence(step.wanted())));
        }
    }

    /// "yesterday", "on Tue 17 Nov".
    private String onDay(LocalDate day) {
        String words = dates.inSentence(day);
        return words.contains(" ") ? "on " + words : words;
    }

    /// "Today", "Since Wed 18 Nov", "Waiting · Fri 27 Nov", "Waiting since yesterday".
    private String dueWords(boolean waiting) {
        boolean past = step.due().isBefore(model.today()) && step.answeredOn() == null;
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
                hinted(item("Done, and next…", this::doneWithNext), "Shift+D"),
                item(step.repeats() == null ? "Repeat…" : "How often…", () -> asking().howOften()),
                item(step.unlessAnswered() ? "Whether they answer or not" : "Only if they have not answered",
                        () -> model.unlessAnswered(step, !step.unlessAnswered())),
                step.owner() == Owner.ME
                        ? item("I wait for them", () -> model.own(step, Owner.THEM))
                        : item("Mine to do", () -> model.own(step, Owner.ME)),
                hinted(item("Drop…", this::drop), "X"));
        return menu;
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

    private static MenuItem hinted(MenuItem item, String key) {
        item.setGraphic(new KeyHint(key));
        return item;
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        Wrapping.of(label);
        label.getStyleClass().addAll("caption", "muted");
        return label;
    }
}

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

/// One open step: when, what, how often, and its keys while it is the chosen one.
final class FollowUpCard extends VBox {
    private final FollowUp step;
    private final FollowUpsViewModel model;
    private final RelativeDate dates;
    private final EditableText text = new EditableText("Next step", "What is to be done?", false);
    private final CardLine conditions = new CardLine(new EditableText("How often, and unless they answer", "", false), this);
    private final CardLine another = new CardLine(new EditableText("Until when", "", false), this);
    private final CardLine next = new CardLine(new EditableText("What comes next", "", false), this);
    private final DropBox drop;
    private final Button snooze = key("S", "snooze", this::snooze);
    private final HBox keys = new HBox();

    FollowUpCard(FollowUp step, FollowUpsViewModel model, RelativeDate dates) {
        this.step = step;
        this.model = model;
        this.dates = dates;
        this.drop = new DropBox(step, model, this);
        getStyleClass().addAll("card", "follow-up");
        text.show(step.text(), words -> model.setText(step, words));
        getChildren().addAll(head(), text);
        addConditions();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        keys.getStyleClass().add("follow-up-keys");
        keys.getChildren().addAll(key("D", "done", () -> model.done(step)), snooze, gap, menu());
        getChildren().addAll(conditions.node(), another.node(), next.node(), drop, keys);
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
        RoomFor.take(keys, chosen);
    }

    void editText() {
        text.edit();
    }

    /// Offers the days to snooze until, under the button.
    void snooze() {
        SnoozeMenu.of(choice -> dates.of(model.day(choice)), choice -> model.snooze(step, choice), this::snoozeInWords)
                .show(snooze, Side.BOTTOM, 0, 4);
    }

    /// Asks what comes next; done is said with it, in one step to undo.
    void doneWithNext() {
        next.node().preview(words -> words.isBlank() ? "Done; and next? Such as “fri send the deck”. Esc leaves it open" : model.previewNext(words));
        next.open("", words -> model.doneWithNext(step, words));
    }

    void drop() {
        drop.open();
    }

    private void snoozeInWords() {
        another.node().preview(model::previewDay);
        another.open("", words -> model.snooze(step, words));
    }

    private void editConditions() {
        conditions.node().preview(model::previewConditions);
        conditions.open(ConditionWords.of(step), words -> model.setConditions(step, words));
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
                item(step.repeats() == null ? "Repeat…" : "How often…", this::editConditions),
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

package app.klatch.profile;

import app.klatch.followups.ConditionWords;
import app.klatch.followups.FollowUp;
import app.klatch.ui.EditableText;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What a card of a step asks in place: until when to snooze, how often, what comes next, and why it is dropped. Each takes room
/// only while it is open.
final class FollowUpAsking extends VBox {
    private final FollowUp step;
    private final FollowUpsViewModel model;
    private final CardLine conditions;
    private final CardLine another;
    private final CardLine next;
    private final DropBox drop;

    /// `backTo` gets the focus when something was answered or left.
    FollowUpAsking(FollowUp step, FollowUpsViewModel model, Node backTo) {
        this.step = step;
        this.model = model;
        conditions = new CardLine(new EditableText("How often, and unless they answer", "", false), backTo);
        another = new CardLine(new EditableText("Until when", "", false), backTo);
        next = new CardLine(new EditableText("What comes next", "", false), backTo);
        drop = new DropBox(step, model, backTo);
        getStyleClass().add("follow-up-asking");
        getChildren().addAll(conditions.node(), another.node(), next.node(), drop);
        managedProperty().bind(conditions.node().managedProperty().or(another.node().managedProperty())
                .or(next.node().managedProperty()).or(drop.managedProperty()));
    }

    /// Asks until when, in words.
    void untilWhen() {
        another.node().preview(model::previewDay);
        another.open("", words -> model.snooze(step, words));
    }

    void howOften() {
        conditions.node().preview(model::previewConditions);
        conditions.open(ConditionWords.of(step), words -> model.setConditions(step, words));
    }

    /// Asks what comes next; done is said with it, in one step to undo.
    void doneWithNext() {
        next.node().preview(words -> words.isBlank() ? "Done; and next? Such as “fri send the deck”. Esc leaves it open" : model.previewNext(words));
        next.open("", words -> model.doneWithNext(step, words));
    }

    void drop() {
        drop.open();
    }
}

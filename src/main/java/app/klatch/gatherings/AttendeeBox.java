package app.klatch.gatherings;

import app.klatch.platforms.Gathering;
import app.klatch.ui.EditableText;
import app.klatch.ui.Icons;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.States;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/// Somebody who is there: the note of the talk, the next step and the valuable mark, all changed where they stand.
final class AttendeeBox extends HBox {
    private final GatheringDeeds deeds;
    private final RollViewModel roll;
    private final RelativeDate dates;
    private final TickBox who = new TickBox();
    private final EditableText note = new EditableText("Note of the talk", "+ Note", true).styled("caption", "muted", "roll-note");
    private final EditableText step = new EditableText("Next step", "+ Next step", false).styled("caption", "roll-step");
    private final FontIcon star = Icons.of("mdi2s-star-outline");
    private final Button valuable = new Button(null, star);

    /// `backToList` gives the focus to the list, whose chosen line may have become another meanwhile: an Enter on a text that was
    /// just written would open it again, on the row before.
    AttendeeBox(GatheringDeeds deeds, RollViewModel roll, RelativeDate dates, Runnable backToList) {
        this.deeds = deeds;
        this.roll = roll;
        this.dates = dates;
        getStyleClass().add("roll-row");
        setAlignment(Pos.CENTER_LEFT);
        who.words().getChildren().add(note);
        HBox.setHgrow(who, Priority.ALWAYS);
        who.setMinWidth(0);
        step.getStyleClass().add("roll-step-place");
        valuable.getStyleClass().setAll("roll-star");
        valuable.setFocusTraversable(false);
        getChildren().addAll(who, step, valuable);
        List.of(note, step).forEach(text -> text.onEnd(() -> {
            if (text.isFocusWithin()) {
                backToList.run();
            }
        }));
    }

    void show(Gathering at, boolean planned, Attendee person) {
        note.commit();
        step.commit();
        who.show(person.name(), person.company(), true, person.isNew() && !planned, () -> roll.tick(new GatheringRow.Here(person)));
        note.setVisible(!planned);
        note.setManaged(!planned);
        note.show(person.note(), text -> deeds.note(at, person, text));
        step.show(said(person), "", text -> deeds.step(at, person, text));
        step.pseudoClassStateChanged(States.PROBLEM, person.missesStep() && !planned);
        valuable.setVisible(!planned);
        star.setIconLiteral(person.valuable() ? "mdi2s-star" : "mdi2s-star-outline");
        valuable.pseudoClassStateChanged(States.LIT, person.valuable());
        valuable.setAccessibleText(person.valuable() ? "A valuable talk; press to take the mark back" : "Mark as a valuable talk");
        valuable.setOnAction(_ -> deeds.valuable(at, person));
        setAccessibleText(spoken(person, planned));
    }

    void editNote() {
        note.edit();
    }

    void addStep() {
        step.edit();
    }

    /// The next step in words; empty where one is missing.
    private String said(Attendee person) {
        if (person.stepOn() != null) {
            String text = person.stepText() == null || person.stepText().isBlank() ? "" : " · " + person.stepText();
            return (person.stepIsTheirs() ? "Waiting, " : "") + dates.of(person.stepOn()) + text;
        }
        return person.stepFinished() ? "Done since" : person.needsNoStep() ? "None needed" : "";
    }

    private String spoken(Attendee person, boolean planned) {
        String step = said(person);
        return person.name() + (person.company() == null ? "" : ", " + person.company()) + (planned ? ", expected" : ", there")
                + (person.isNew() && !planned ? ", new" : "") + (person.valuable() ? ", a valuable talk" : "")
                + (step.isEmpty() ? person.missesStep() ? ", next step missing" : "" : ", next step: " + step);
    }
}

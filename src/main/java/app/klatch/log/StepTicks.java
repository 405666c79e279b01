package app.klatch.log;

import app.klatch.followups.OpenStep;
import app.klatch.followups.Owner;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.Wrapping;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// Open next steps that this entry may have done, and what there was to talk about.
final class StepTicks extends VBox {
    private final OpenStepsViewModel model;
    private final RelativeDate dates;

    StepTicks(FormFields fields, OpenStepsViewModel model, RelativeDate dates) {
        this.model = model;
        this.dates = dates;
        getStyleClass().add("step-ticks");
        model.steps().subscribe(this::draw);
        fields.done.subscribe(this::draw);
        fields.people.subscribe(this::draw);
        draw();
    }

    private void draw() {
        if (getChildren().size() == model.steps().size() && isFocusWithin()) {
            return;                                                      // a tick that was just set by hand
        }
        setVisible(!model.steps().isEmpty());
        setManaged(isVisible());
        getChildren().setAll(model.steps().stream().map(this::tick).toList());
    }

    /// Says whose step it is only where that isn't plain.
    private String words(OpenStep step) {
        String what = step.text().isBlank() ? "the next step" : "“" + step.text() + "”";
        if (step.due() == null) {
            return "Talked about " + what + whose(step, "");
        }
        return (step.owner() == Owner.THEM ? "They did " : "Done with ") + what + whose(step, ", ") + dates.inSentence(step.due());
    }

    private String whose(OpenStep step, String joint) {
        return model.isOneToOne() ? joint.isEmpty() ? "" : " · " : " · " + step.person() + joint;
    }

    private CheckBox tick(OpenStep step) {
        CheckBox box = new CheckBox(words(step));
        Wrapping.of(box);
        box.setSelected(model.isTicked(step));
        box.setOnAction(_ -> model.tick(step, box.isSelected()));
        return box;
    }
}

package app.klatch.log;

import app.klatch.interactions.Depth;
import app.klatch.interactions.Starter;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is rarely said: who started, how deep, how long, what came of it, whether it was a pleasure, the next step.
final class MoreFields extends VBox {
    private final TextField minutes;
    private final TextField nextStep;

    MoreFields(FormFields fields, FormWords words) {
        getStyleClass().add("form-more");
        minutes = text("e.g. 45", "Minutes", fields.minutes, 5);
        nextStep = text("e.g. fri send the deck", "Next step", fields.nextStep, 15);
        Label understood = new Label();
        understood.getStyleClass().addAll("caption", "muted");
        understood.setMinWidth(0);
        fields.nextStep.subscribe(text -> understood.setText(words.shownStep(text)));
        TextField outcome = text("What came of it?", "Outcome", fields.outcome, 24);
        HBox.setHgrow(outcome, Priority.ALWAYS);
        getChildren().addAll(
                row("Next step", nextStep, understood),
                row("Outcome", outcome),
                flow(row("Started by", new ChoiceChips<>(List.of(Starter.ME, Starter.THEM),
                                starter -> starter == Starter.ME ? "me" : "them", fields.starter)),
                        row("Depth", new ChoiceChips<>(List.of(Depth.values()), Depth::word, fields.depth)),
                        row("Minutes", minutes),
                        row("Enjoyed", new ChoiceChips<>(List.of(true, false), yes -> yes ? "yes" : "not so much", fields.enjoyed))));
    }

    private FlowPane flow(HBox... rows) {
        FlowPane flow = new FlowPane(rows);
        flow.getChildren().stream().skip(1).forEach(row -> row.getStyleClass().add("form-inline"));
        flow.getStyleClass().add("form-flow");
        flow.prefWrapLengthProperty().bind(widthProperty());
        return flow;
    }

    void focusMinutes() {
        minutes.requestFocus();
    }

    void focusNextStep() {
        nextStep.requestFocus();
    }

    private static HBox row(String name, Node... nodes) {
        Label label = new Label(name);
        label.getStyleClass().add("form-label");
        HBox row = new HBox(label);
        row.getStyleClass().add("form-row");
        row.getChildren().addAll(nodes);
        return row;
    }

    private static TextField text(String prompt, String accessible, StringProperty value, int columns) {
        TextField field = new TextField();
        field.getStyleClass().add("chip-field");
        field.setPromptText(prompt);
        field.setAccessibleText(accessible);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(value);
        return field;
    }
}

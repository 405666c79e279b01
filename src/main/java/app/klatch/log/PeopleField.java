package app.klatch.log;

import app.klatch.ui.Avatar;
import app.klatch.ui.Chip;
import app.klatch.ui.Icons;
import app.klatch.ui.Keys;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Whom it was with: a chip for each, and the field for the next name.
final class PeopleField extends VBox {
    private final FormFields fields;
    private final PeopleFieldViewModel model;
    private final FlowPane chips = new FlowPane();
    private final TextField field = new TextField();

    PeopleField(FormFields fields, PeopleFieldViewModel model) {
        this.fields = fields;
        this.model = model;
        getStyleClass().add("form-field");
        chips.getStyleClass().add("chip-flow");
        chips.prefWrapLengthProperty().bind(widthProperty());
        chips.setMinWidth(0);
        field.getStyleClass().add("chip-field");
        field.setPromptText("Name somebody");
        field.setAccessibleText("With whom");
        field.setPrefColumnCount(11);
        field.textProperty().bindBidirectional(fields.personText);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.leave();
            }
        });
        chips.getChildren().add(field);
        fields.people.subscribe(this::draw);
        draw();
        getChildren().addAll(chips, new MatchList<>(field, model.matches(), PeopleField::row, model::take));
    }

    void focus() {
        field.requestFocus();
        field.end();
    }

    private void draw() {
        List<Node> nodes = new ArrayList<>(fields.people.stream().map(this::chip).toList());
        chips.getChildren().removeIf(Chip.class::isInstance);      // the field keeps its place and its focus
        chips.getChildren().addAll(0, nodes);
    }

    private Node chip(PersonChoice person) {
        Chip chip = new Chip(person.isNew() ? "mdi2a-account-plus-outline" : "mdi2a-account-outline", person.name())
                .removable(person.name(), () -> model.remove(person));
        chip.maxWidthProperty().bind(chips.widthProperty());                     // a long name is cut before its cross is
        return chip;
    }

    private static Button row(PersonChoice person) {
        return person.isNew()
                ? new Button("Add " + person.name(), Icons.of("mdi2a-account-plus-outline"))
                : new Button(person.name(), new Avatar(person.name(), Avatar.Size.SMALL));
    }

    private void onKey(KeyEvent event) {
        boolean taken = Keys.matches("Enter", event) && model.takeFirst();
        if (taken) {
            event.consume();
        } else if (Keys.matches("Backspace", event) && field.getText().isEmpty()) {
            event.consume();
            model.removeLast();
        }
    }
}

package app.klatch.log;

import app.klatch.ui.Chip;
import app.klatch.ui.Icons;
import app.klatch.ui.Keys;
import app.klatch.ui.RelativeDate;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where it was: the chip of a platform or gathering, or the field that finds one.
final class PlaceField extends VBox {
    private final PlaceFieldViewModel model;
    private final RelativeDate dates;
    private final FlowPane chips = new FlowPane();
    private final TextField field = new TextField();
    private final MatchList<PlaceChoice> matches;

    PlaceField(FormFields fields, PlaceFieldViewModel model, RelativeDate dates) {
        this.model = model;
        this.dates = dates;
        getStyleClass().add("form-field");
        chips.getStyleClass().add("chip-flow");
        chips.prefWrapLengthProperty().bind(widthProperty());
        chips.setMinWidth(0);
        field.getStyleClass().add("chip-field");
        field.setPromptText("Platform or gathering");
        field.setAccessibleText("Platform or gathering");
        field.setPrefColumnCount(15);
        field.textProperty().bindBidirectional(fields.placeText);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.leave();
            }
        });
        matches = new MatchList<>(field, model.matches(), this::row, model::take);
        chips.getChildren().add(field);
        fields.place.subscribe(this::draw);
        getChildren().addAll(chips, matches);
    }

    void focus() {
        field.requestFocus();
        field.end();
    }

    private void draw(@Nullable PlaceChoice place) {
        chips.getChildren().removeIf(Chip.class::isInstance);
        field.setPromptText(place == null ? "Platform or gathering" : "another");
        if (place != null) {
            Chip chip = new Chip(place.kind().icon(), shown(place), place.kind().chipStyle()).removable(place.name(), model::clear);
            chip.maxWidthProperty().bind(chips.widthProperty());                 // a long name is cut before its cross is
            chips.getChildren().addFirst(chip);
        }
    }

    private String shown(PlaceChoice place) {
        return place.on() == null ? place.name() : place.name() + " · " + dates.inSentence(place.on());
    }

    private Button row(PlaceChoice place) {
        return place.isNew()
                ? new Button("Add “" + place.name() + "” as a platform", Icons.of("mdi2m-map-marker-plus-outline"))
                : new Button(shown(place), Icons.of(place.kind().icon(), place.kind().iconStyle()));
    }

    private void onKey(KeyEvent event) {
        if (Keys.matches("Enter", event) && !field.getText().isBlank()) {
            event.consume();
            model.takeOnly(matches::focusFirst);
        } else if (Keys.matches("Backspace", event) && field.getText().isEmpty()) {
            event.consume();
            model.clear();
        }
    }
}

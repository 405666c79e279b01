package app.klatch.gatherings;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

/// A number with its caption; pressed, the list shows only whom it counts.
final class FigureButton extends ToggleButton {
    private final Figure figure;
    private final Label number = new Label();

    FigureButton(Figure figure, RollViewModel roll) {
        this.figure = figure;
        getStyleClass().setAll("gathering-figure");
        number.getStyleClass().add("gathering-figure-number");
        setGraphic(number);
        setContentDisplay(ContentDisplay.LEFT);
        setMinWidth(USE_PREF_SIZE);
        roll.figure().subscribe(now -> setSelected(now == figure));
        setOnAction(_ -> {
            roll.figure().set(roll.figure().get() == figure ? Figure.EVERYBODY : figure);
            setSelected(roll.figure().get() == figure);
        });
    }

    void show(GatheringPage page) {
        int count = page.count(figure);
        boolean expected = figure == Figure.EVERYBODY && page.isPlanned();
        number.setText(Integer.toString(count));
        setText(expected ? "expected" : figure.caption(count));
        setAccessibleText(count + " " + getText());
        setVisible(figure == Figure.EVERYBODY || !page.isPlanned());
        setManaged(isVisible());
    }
}

package app.klatch.capture;

import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// Lets a text area be as high as its text, from one row to eight; beyond that it scrolls inside.
final class GrowingField {
    private static final int MOST_ROWS = 8;
    /// Above and below the text, px: with one row of 20 px the field is 40 px high.
    private static final double PADDING = 20;
    /// Longer texts are as high as can be without being measured.
    private static final int MEASURED = 2_000;

    private final TextArea field;
    private final Text measure = new Text();

    GrowingField(TextArea field) {
        this.field = field;
    }

    void watch() {
        field.setPrefRowCount(1);
        field.textProperty().subscribe(this::fit);
        field.widthProperty().subscribe(this::fit);
        field.fontProperty().subscribe(this::fit);
    }

    private void fit() {
        measure.setFont(field.getFont());
        measure.setText("A");
        double row = measure.getLayoutBounds().getHeight();
        int rows = MOST_ROWS;
        if (field.getLength() <= MEASURED) {
            measure.setWrappingWidth(field.isWrapText() ? Math.max(1, field.getWidth()) : 0);
            measure.setText(field.getText());
            rows = Math.clamp(Math.round(measure.getLayoutBounds().getHeight() / row), 1, MOST_ROWS);
            measure.setWrappingWidth(0);
        }
        double height = rows == 1 ? 2 * PADDING : Math.ceil(rows * row + PADDING);
        field.setMinHeight(height);
        field.setPrefHeight(height);
        field.setMaxHeight(height);
    }
}

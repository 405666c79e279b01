package app.klatch.review;

import app.klatch.ui.States;
import app.klatch.ui.Wrapping;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The steps at the left with what is left of each, and the end of the week below them; a click goes there.
final class ReviewStepList extends VBox {
    private static final String OPEN = "mdi2c-circle-outline";
    private static final String DONE = "mdi2c-check";

    private final Map<ReviewStep, Row> rows = new EnumMap<>(ReviewStep.class);
    private final Row closing;

    ReviewStepList(ReviewViewModel model) {
        getStyleClass().add("review-steps");
        for (ReviewStep step : ReviewStep.values()) {
            rows.put(step, new Row(step.words(), () -> model.jump(step)));
        }
        closing = new Row("Close the week", model::close);
        getChildren().addAll(rows.values());
        getChildren().add(closing);
    }

    void show(ReviewShown shown) {
        rows.forEach((step, row) -> {
            var now = shown.steps().stream().filter(one -> one.step() == step).findFirst();
            row.setVisible(now.isPresent());
            row.setManaged(now.isPresent());
            now.ifPresent(one -> row.show(one.left(), one.isDone(), one.isCurrent()));
        });
        closing.show(0, false, shown.state() == ReviewShown.State.CLOSING);
    }

    /// A step: a tick once nothing of it is left.
    private static final class Row extends Button {
        private final FontIcon sign = new FontIcon(OPEN);
        private final Label count = new Label();
        private final String name;

        Row(String name, Runnable go) {
            this.name = name;
            Label words = new Label(name);
            Wrapping.of(words);
            words.getStyleClass().add("review-step-name");
            count.getStyleClass().add("review-step-count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox row = new HBox(sign, words, gap, count);
            row.getStyleClass().add("review-step-row");
            setGraphic(row);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            getStyleClass().setAll("review-step");
            setFocusTraversable(false);
            setMaxWidth(Double.MAX_VALUE);
            setOnAction(_ -> go.run());
        }

        void show(int left, boolean isDone, boolean isCurrent) {
            String literal = isDone ? DONE : OPEN;
            if (!literal.equals(sign.getIconLiteral())) {
                sign.setIconLiteral(literal);
                sign.getStyleClass().remove("review-tick");
                if (isDone) {
                    sign.getStyleClass().add("review-tick");
                }
            }
            count.setText(left == 0 ? "" : String.valueOf(left));
            pseudoClassStateChanged(States.CURRENT, isCurrent);
            setAccessibleText(name + (isDone ? ", done" : left == 0 ? "" : ", " + left + " left"));
        }
    }
}

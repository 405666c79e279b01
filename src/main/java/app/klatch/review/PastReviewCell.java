package app.klatch.review;

import app.klatch.review.WeekReviewRepository.PastReview;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A week in the list: its days, and what was said about it.
final class PastReviewCell extends ListCell<PastReview> {
    private final Label week = new Label();
    private final Label about = new Label();
    private final VBox box = new VBox(week, about);

    PastReviewCell() {
        week.getStyleClass().add("name");
        about.getStyleClass().addAll("caption", "muted");
        box.getStyleClass().add("past-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PastReview review, boolean empty) {
        super.updateItem(review, empty);
        if (empty || review == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        week.setText(ReviewWeekWords.of(review.week()));
        about.setText(PastWords.about(review));
        setGraphic(box);
        setAccessibleText(week.getText() + ". " + about.getText());
    }
}

package app.klatch.review;

import app.klatch.review.ReviewDecisionRepository.Decision;
import app.klatch.review.WeekReviewRepository.PastReview;
import app.klatch.ui.SectionHeader;
import app.klatch.ui.Wrapping;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One past review to read: its figures, the line, what was decided, and the plan.
public final class PastReviewView {
    private final ReviewHomeViewModel model;
    private @Nullable PastReview review;
    @FXML private Label title;
    @FXML private Label about;
    @FXML private ScrollPane scroll;
    @FXML private VBox content;

    public PastReviewView(ReviewHomeViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        shown();
    }

    /// Says which one to read.
    public void show(PastReview chosen) {
        review = chosen;
        shown();
    }

    /// The page comes to the front.
    public void shown() {
        PastReview now = review;
        if (now != null && content != null) {
            model.open(now, decisions -> fill(now, decisions));
        }
    }

    private void fill(PastReview of, List<Decision> decisions) {
        title.setText(ReviewWeekWords.of(of.week()));
        about.setText(PastWords.about(of));
        content.getChildren().clear();
        if (of.figures() != null) {
            WeekFiguresPane figures = new WeekFiguresPane();
            figures.show(of.figures());
            content.getChildren().add(figures);
        }
        section("What worked", of.worked() == null || of.worked().isBlank() ? List.of() : List.of(of.worked().strip()));
        for (ReviewStep step : ReviewStep.values()) {
            section(step.words(), decisions.stream().filter(one -> one.step() == step).map(Decision::words).toList());
        }
        section("The plan for the next week", of.plan() == null ? List.of() : of.plan().lines().toList());
        scroll.setVvalue(0);
    }

    private void section(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        content.getChildren().add(new SectionHeader(heading));
        for (String words : lines) {
            Label line = new Label(words);
            Wrapping.of(line);
            content.getChildren().add(line);
        }
    }
}

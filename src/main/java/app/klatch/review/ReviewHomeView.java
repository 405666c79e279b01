package app.klatch.review;

import app.klatch.review.WeekReviewRepository.PastReview;
import app.klatch.ui.Action;
import app.klatch.ui.KeyHint;
import app.klatch.ui.Wrapping;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// The Review page: this week's on top, below the weeks there were; Enter opens one.
public final class ReviewHomeView {
    private static final int TWICE = 2;

    private final ReviewHomeViewModel model;
    private final Runnable start;
    private final Consumer<PastReview> openPast;
    @FXML private Label week;
    @FXML private Label standing;
    @FXML private Button button;
    @FXML private ListView<PastReview> list;

    /// `start` opens the review over the whole window, `openPast` one that was.
    public ReviewHomeView(ReviewHomeViewModel model, Runnable start, Consumer<PastReview> openPast) {
        this.model = model;
        this.start = start;
        this.openPast = openPast;
    }

    @FXML
    void initialize() {
        button.setGraphic(new KeyHint("Ctrl+R"));
        button.setOnAction(_ -> start.run());
        button.setVisible(false);
        Wrapping.of(standing);
        model.head().subscribe(head -> {
            button.setVisible(head != null);
            if (head != null) {
                week.setText(head.week());
                standing.setText(head.standing());
                button.setText(head.button());
            }
        });
        list.setItems(model.past());
        list.setCellFactory(_ -> new PastReviewCell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == TWICE) {
                openChosen();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                openChosen();
                event.consume();
            }
        });
    }

    /// The page comes to the front.
    public void shown() {
        model.shown();
        list.requestFocus();
    }

    /// What can be done here.
    public List<Action> actions() {
        return List.of(Action.of("review-past", "Read the chosen week", "mdi2a-arrow-right", "Enter", this::openChosen));
    }

    /// Reads the newest of them again.
    public void openNewest() {
        openPast.accept(model.past().getFirst());
    }

    private void openChosen() {
        PastReview chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            openPast.accept(chosen);
        }
    }
}

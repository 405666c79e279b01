package app.klatch.review;

import app.klatch.review.ReviewShown.State;
import app.klatch.ui.Action;
import app.klatch.ui.Icons;
import app.klatch.ui.KeyHint;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The review over the whole window. Nothing here is made anew for an item: a key must be answered within a frame.
public final class ReviewView {
    private final ReviewViewModel model;
    private final ClosingPane closing;
    private final ClosingViewModel closingModel;
    private final ReviewRooms rooms;
    private final ReviewStepList stepList;
    private final ReviewKeyBar keyBar;
    private final ItemCard card = new ItemCard();
    private final ReviewLineBox line;
    @FXML private HBox page;
    @FXML private VBox steps;
    @FXML private Label inStep;
    @FXML private Label inAll;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private Button stop;
    @FXML private Button words;
    @FXML private ProgressBar progress;
    @FXML private ScrollPane scroll;
    @FXML private StackPane middle;
    @FXML private Label said;
    @FXML private FlowPane keys;

    public ReviewView(ReviewRooms rooms) {
        this.rooms = rooms;
        model = rooms.review();
        closingModel = rooms.closing();
        closing = new ClosingPane(closingModel);
        stepList = new ReviewStepList(model);
        keyBar = new ReviewKeyBar(model::undo);
        line = new ReviewLineBox(model.line());
    }

    @FXML
    void initialize() {
        steps.getChildren().add(stepList);
        keys.getChildren().setAll(keyBar.buttons());
        icon(previous, "mdi2c-chevron-up", () -> model.move(-1));
        icon(next, "mdi2c-chevron-down", () -> model.move(1));
        key(stop, "Esc", model::leave);
        key(words, "L", model::addWords);
        card.getChildren().add(line);
        middle.getChildren().setAll(closing, card);    // both, unseen until there is something: the page is laid out ahead
        model.shown().subscribe(this::show);
        closingModel.week().subscribe(_ -> keyBar.show(rooms.actions(), model.undone().isSpent()));
        model.line().open().subscribe(this::lineOpened);
    }

    /// The page comes to the front: what was settled elsewhere is passed over, and the letters work.
    public void shown() {
        model.refresh();
        if (!model.line().isOpen()) {
            page.requestFocus();
        }
    }

    private void show(ReviewShown shown) {
        stepList.show(shown);
        inStep.setText(shown.inStep());
        inAll.setText(shown.inAll());
        progress.setProgress(shown.fraction());
        said.setText(shown.said());
        Map<String, Action> now = shown.keys().stream().collect(Collectors.toMap(Action::id, Function.identity(), (first, _) -> first));
        show(words, now.containsKey("review-words"));
        previous.setVisible(now.containsKey("review-previous"));
        next.setVisible(now.containsKey("review-next"));
        keyBar.show(rooms.actions(), model.undone().isSpent());
        middle.setOpacity(shown.state() == State.LOADING ? 0 : 1);
        boolean atItem = shown.item() != null;
        Node centre = atItem ? card : shown.state() == State.CLOSING ? closing : null;
        if (centre != null && !middle.getChildren().equals(List.of(centre))) {
            middle.getChildren().setAll(centre);
            page.requestFocus();
            closingModel.inFront(!atItem);
        }
        closing.say(shown);
        if (shown.item() != null) {
            card.show(shown.item(), shown.problem());
        }
        scroll.setVvalue(0);
    }

    private void lineOpened(@Nullable ReviewLine open) {
        boolean had = line.isFocusWithin();
        line.show(open);
        if (open == null && had) {
            page.requestFocus();
        }
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private static void icon(Button button, String literal, Runnable act) {
        button.setGraphic(Icons.of(literal));
        button.setOnAction(_ -> act.run());
    }

    private static void key(Button button, String shortcut, Runnable act) {
        button.setGraphic(new KeyHint(shortcut));
        button.setOnAction(_ -> act.run());
    }
}

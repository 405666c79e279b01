package app.klatch.review;

import app.klatch.ui.Avatar;
import app.klatch.ui.Wrapping;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// The people expected at a gathering, each with one thing to ask.
final class AskList extends GridPane {
    private static final int MOST = 8;

    private List<ReviewItem.Ask> shown = List.of();

    AskList() {
        getStyleClass().add("review-asks");
    }

    void show(List<ReviewItem.Ask> asks) {
        if (asks.equals(shown)) {
            return;
        }
        shown = asks;
        getChildren().clear();
        for (ReviewItem.Ask ask : asks.subList(0, Math.min(MOST, asks.size()))) {
            Label name = new Label(ask.name());
            name.getStyleClass().add("name");
            name.setMinWidth(USE_PREF_SIZE);
            Label what = new Label(ask.what());
            Wrapping.of(what);
            addRow(getRowCount(), new Avatar(ask.name(), Avatar.Size.SMALL), name, what);
        }
        if (asks.size() > MOST) {
            Label more = new Label("and " + (asks.size() - MOST) + " more");
            more.getStyleClass().add("muted");
            add(more, 1, getRowCount());
        }
    }
}

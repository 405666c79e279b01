package app.klatch.gatherings;

import app.klatch.ui.Action;
import app.klatch.ui.KeyHint;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The keys of the chosen line, as buttons. They are asked for at every move of the focus; while they say the same they stay.
final class LineKeys {
    private final FlowPane pane;
    private List<Action> shown = List.of();

    LineKeys(FlowPane pane) {
        this.pane = pane;
    }

    void show(List<Action> acting) {
        boolean same = words(acting).equals(words(shown));
        shown = acting;
        if (!same) {
            pane.getChildren().setAll(IntStream.range(0, acting.size()).mapToObj(this::button).toList());
        }
    }

    private Button button(int index) {
        Action action = shown.get(index);
        String shortcut = action.shortcut();
        Button button = new Button(action.name(), shortcut == null ? null : new KeyHint(shortcut));
        button.getStyleClass().setAll("row-key");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> shown.get(index).run().run());
        return button;
    }

    private static List<String> words(List<Action> actions) {
        return actions.stream().map(action -> action.name() + " " + action.shortcut()).toList();
    }
}

package app.klatch.log;

import app.klatch.ui.Keys;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The matches under a field that is typed into: a click or Enter takes one, the arrow keys walk them.
final class MatchList<T> extends VBox {
    private final Node field;

    MatchList(Node field, ObservableList<T> matches, Function<T, Button> row, Consumer<T> take) {
        this.field = field;
        getStyleClass().add("match-list");
        matches.subscribe(() -> {
            getChildren().setAll(matches.stream().map(match -> {
                Button button = row.apply(match);
                button.getStyleClass().setAll("button", "picker-row");
                button.setMaxWidth(Double.MAX_VALUE);
                button.setOnAction(_ -> {
                    take.accept(match);
                    field.requestFocus();
                });
                return button;
            }).toList());
            show(!matches.isEmpty());
        });
        show(!matches.isEmpty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.matches("Down", event) && focusFirst()) {
                event.consume();
            }
        });
    }

    /// Whether there was one.
    boolean focusFirst() {
        if (!getChildren().isEmpty()) {
            getChildren().getFirst().requestFocus();
        }
        return !getChildren().isEmpty();
    }

    private void show(boolean some) {
        setVisible(some);
        setManaged(some);
    }

    private void walk(KeyEvent event) {
        int step = Keys.matches("Down", event) ? 1 : Keys.matches("Up", event) ? -1 : 0;
        int now = getScene() == null ? -1 : getChildren().indexOf(getScene().getFocusOwner());
        if (step == 0 || now < 0) {
            return;
        }
        event.consume();
        int next = Math.min(now + step, getChildren().size() - 1);
        (next < 0 ? field : getChildren().get(next)).requestFocus();
    }
}

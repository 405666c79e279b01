package app.klatch.review;

import app.klatch.ui.Action;
import app.klatch.ui.KeyHint;
import app.klatch.ui.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A button for every key, the same buttons for every item: only their words change.
final class ReviewKeyBar {
    private static final int MOST = 9;
    /// They have places of their own on the page.
    private static final Set<String> ELSEWHERE = Set.of("review-next", "review-previous", "review-stop", "review-words");

    /// A button, its keycap, and what it does now.
    private static final class Key {
        private final KeyHint cap = new KeyHint("D");
        private final Button button = new Button("", cap);
        private Runnable run = () -> {};
    }

    private final List<Key> keys = new ArrayList<>();
    private final Button undo = new Button("Undo", new KeyHint("Ctrl+Z"));

    ReviewKeyBar(Runnable onUndo) {
        for (int i = 0; i < MOST; i++) {
            Key key = new Key();
            style(key.button);
            key.button.setOnAction(_ -> key.run.run());
            keys.add(key);
        }
        keys.getFirst().button.getStyleClass().add("review-key-first");
        style(undo);
        undo.setOnAction(_ -> onUndo.run());
    }

    List<Button> buttons() {
        List<Button> all = new ArrayList<>(keys.stream().map(key -> key.button).toList());
        all.add(undo);
        return all;
    }

    void show(List<Action> actions) {
        List<Action> shown = actions.stream().filter(action -> !ELSEWHERE.contains(action.id())).toList();
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            boolean there = i < shown.size();
            key.button.setVisible(there);
            key.button.setManaged(there);
            if (there) {
                Action action = shown.get(i);
                key.button.setText(action.name());
                key.cap.setText(Keys.shown(action.shortcut() == null ? "" : action.shortcut()));
                key.button.setAccessibleText(action.name());
                key.run = action.run();
            }
        }
    }

    /// After the first click of a double click the button may stand for another item.
    private static void style(Button button) {
        button.getStyleClass().setAll("review-key");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getClickCount() > 1) {
                event.consume();
            }
        });
    }
}

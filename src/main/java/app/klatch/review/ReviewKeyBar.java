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
import org.jspecify.annotations.Nullable;

/// A button for every key, the same buttons for every item: only their words change.
final class ReviewKeyBar {
    private static final int MOST = 9;
    private static final String AGAIN = "review-again";
    /// They have places of their own on the page.
    private static final Set<String> ELSEWHERE = Set.of("review-next", "review-previous", "review-stop", "review-words", AGAIN);

    /// A button, its keycap, and what it does now.
    private static final class Key {
        private final KeyHint cap = new KeyHint("D");
        private final Button button = new Button("", cap);
        private Runnable run = () -> {};
    }

    private final List<Key> keys = new ArrayList<>();
    private final KeyHint undoCap = new KeyHint("Ctrl+Z");
    private final Button undo = new Button("Undo", undoCap);
    private final Runnable onUndo;

    ReviewKeyBar(Runnable onUndo) {
        this.onUndo = onUndo;
        for (int i = 0; i < MOST; i++) {
            Key key = new Key();
            style(key.button);
            key.button.setOnAction(_ -> key.run.run());
            keys.add(key);
        }
        keys.getFirst().button.getStyleClass().add("review-key-first");
        style(undo);
        showUndo(null);
    }

    List<Button> buttons() {
        List<Button> all = new ArrayList<>(keys.stream().map(key -> key.button).toList());
        all.add(undo);
        return all;
    }

    /// `isSpent`: there is nothing of this session to undo.
    void show(List<Action> actions, boolean isSpent) {
        showUndo(actions.stream().filter(action -> isSpent && action.id().equals(AGAIN)).findFirst().orElse(null));
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

    /// Where there is nothing of this session to undo, its place leads back further.
    private void showUndo(@Nullable Action again) {
        undo.setText(again == null ? "Undo" : "Look again");
        undoCap.setText(Keys.shown(again == null ? "Ctrl+Z" : "B"));
        undo.setAccessibleText(again == null ? "Undo" : again.name());
        undo.setOnAction(_ -> (again == null ? onUndo : again.run()).run());
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

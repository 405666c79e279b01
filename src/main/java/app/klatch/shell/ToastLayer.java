package app.klatch.shell;

import app.klatch.ui.Toasts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Toasts at the bottom centre, the newest below, at most three, gone after `stay`; the mouse or the focus on one holds it.
/// One with choices stays twice as long, an error three times.
public final class ToastLayer extends VBox implements Toasts {
    private static final int AT_MOST = 3;
    private final Duration stay;
    private @Nullable Node focusBefore;

    /// `stay` is 8 s in the program.
    public ToastLayer(Duration stay) {
        this.stay = stay;
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
    }

    @Override
    public Runnable show(Message message, @Nullable Runnable undo) {
        Toast toast = new Toast(message.text(), this::remove);
        message.choices().forEach(choice -> toast.choice(choice.name(), choice.act()));
        if (undo != null) {
            toast.plain("Undo", undo);
        }
        add(toast, message.choices().isEmpty() ? stay : stay.multiply(2));
        return () -> remove(toast);
    }

    @Override
    public void error(String whatHappened, @Nullable String details) {
        Toast toast = new Toast(whatHappened, this::remove);
        toast.getStyleClass().add("toast-error");
        if (details != null) {
            toast.plain("Copy details", () -> copy(whatHappened + "\n\n" + details));
        }
        add(toast, stay.multiply(3));
    }

    /// Brings the keyboard to the first button of the newest message with choices, else of the newest; Esc, or what is done there, brings it back to where it was.
    public void focusNewest() {
        Scene scene = getScene();
        Toast toast = keyed();
        if (scene != null && toast != null && !isFocusWithin()) {
            focusBefore = scene.getFocusOwner();
            toast.focusFirst();
        }
    }

    /// Takes all messages away.
    public void clear() {
        getChildren().clear();
    }

    private void add(Toast toast, Duration time) {
        getChildren().add(toast);
        sayWhereTheKeyLeads();
        if (getChildren().size() > AT_MOST) {
            remove((Toast) getChildren().getFirst());
        }
        toast.leaveAfter(time);
    }

    private void remove(Toast toast) {
        boolean hadFocus = toast.isFocusWithin();
        getChildren().remove(toast);
        sayWhereTheKeyLeads();
        if (hadFocus && focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    private void sayWhereTheKeyLeads() {
        Toast keyed = keyed();
        toasts().forEach(toast -> toast.showKey(toast.equals(keyed)));
    }

    private @Nullable Toast keyed() {
        return toasts().stream().filter(Toast::hasChoices).reduce((_, later) -> later)
                .orElse(getChildren().isEmpty() ? null : toasts().getLast());
    }

    private List<Toast> toasts() {
        return getChildren().stream().map(Toast.class::cast).toList();
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

package app.klatch.shell;

import app.klatch.ui.Icons;
import app.klatch.ui.Toasts;
import app.klatch.ui.Wrapping;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Toasts at the bottom centre, the newest below, at most three, gone after `stay`; the mouse on one holds it.
/// An error stays three times as long.
public final class ToastLayer extends VBox implements Toasts {
    private static final int AT_MOST = 3;
    private final Duration stay;

    /// `stay` is 8 s in the program.
    public ToastLayer(Duration stay) {
        this.stay = stay;
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
    }

    @Override
    public void show(String text, @Nullable Runnable undo) {
        HBox toast = toast(text, stay);
        if (undo != null) {
            toast.getChildren().add(1, button("Undo", toast, undo));
        }
    }

    @Override
    public void error(String whatHappened, @Nullable String details) {
        HBox toast = toast(whatHappened, stay.multiply(3));
        toast.getStyleClass().add("toast-error");
        if (details != null) {
            toast.getChildren().add(1, button("Copy details", toast, () -> copy(whatHappened + "\n\n" + details)));
        }
    }

    /// Takes all messages away.
    public void clear() {
        getChildren().clear();
    }

    private HBox toast(String text, Duration time) {
        Label words = new Label(text);
        Wrapping.of(words);
        words.getStyleClass().add("toast-text");
        HBox toast = new HBox(words);
        toast.getStyleClass().add("toast");
        toast.setAccessibleText(text);
        toast.setMaxWidth(USE_PREF_SIZE);
        Button close = button(null, toast, () -> {});
        close.setGraphic(Icons.of("mdi2c-close", "toast-cross"));
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.setAccessibleText("Close this message");
        toast.getChildren().add(close);
        getChildren().add(toast);
        if (getChildren().size() > AT_MOST) {
            getChildren().removeFirst();
        }
        leaveAfter(toast, time);
        return toast;
    }

    private void leaveAfter(HBox toast, Duration time) {
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(_ -> getChildren().remove(toast));
        toast.hoverProperty().subscribe(hover -> {
            if (hover) {
                pause.stop();
            } else {
                pause.playFromStart();
            }
        });
    }

    private Button button(@Nullable String name, Node toast, Runnable act) {
        Button button = new Button(name);
        button.getStyleClass().setAll("toast-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            getChildren().remove(toast);
            act.run();
        });
        return button;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

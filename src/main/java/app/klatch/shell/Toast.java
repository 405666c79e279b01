package app.klatch.shell;

import app.klatch.ui.Icons;
import app.klatch.ui.KeyHint;
import app.klatch.ui.Wrapping;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// One message with its buttons: beside the words, or, where there are choices, on a line of their own under them with the key
/// that leads there.
final class Toast extends HBox {
    private final FlowPane choices = new FlowPane();
    private final KeyHint key = new KeyHint(ShellActions.MESSAGE_KEY);
    private final VBox body;
    private final Button close = button(null, () -> {});
    private final Consumer<Toast> remove;

    Toast(String text, Consumer<Toast> remove) {
        this.remove = remove;
        Label words = new Label(text);
        Wrapping.of(words);
        words.getStyleClass().add("toast-text");
        choices.getStyleClass().add("toast-choices");
        choices.setPrefWrapLength(200);                                // as wide as it must be; the words may make it wider
        body = new VBox(words);
        body.getStyleClass().add("toast-body");
        getStyleClass().add("toast");
        setAccessibleText(text);
        setMaxWidth(USE_PREF_SIZE);
        close.setGraphic(Icons.of("mdi2c-close", "toast-cross"));
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.setAccessibleText("Close this message");
        getChildren().addAll(body, close);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                remove.accept(this);
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
                event.consume();
                button.fire();
            }
        });
    }

    /// A button on the line under the words.
    void choice(String name, Runnable act) {
        if (!hasChoices()) {
            body.getChildren().add(choices);
            choices.getChildren().add(key);
        }
        addChoice(button(name, act));
    }

    /// A button beside the words, or after the choices if there are any.
    void plain(String name, Runnable act) {
        if (!hasChoices()) {
            getChildren().add(1, button(name, act));
        } else {
            addChoice(button(name, act));
        }
    }

    /// Whether the key leads here.
    void showKey(boolean leadsHere) {
        key.setVisible(leadsHere);
    }

    boolean hasChoices() {
        return !choices.getChildren().isEmpty();
    }

    void focusFirst() {
        Node first = hasChoices() ? choices.getChildren().getFirst() : getChildren().get(1);
        first.requestFocus();
    }

    /// Goes away after this time, in which neither the mouse nor the focus was on it.
    void leaveAfter(Duration time) {
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(_ -> remove.accept(this));
        Runnable hold = () -> {
            if (isHover() || isFocusWithin()) {
                pause.stop();
            } else {
                pause.playFromStart();
            }
        };
        hoverProperty().subscribe(hold);
        focusWithinProperty().subscribe(hold);
        hold.run();
    }

    /// Before the key, which stands last.
    private void addChoice(Button button) {
        button.setMinWidth(0);
        button.maxWidthProperty().bind(choices.widthProperty());
        choices.getChildren().add(choices.getChildren().size() - 1, button);
    }

    private Button button(@Nullable String name, Runnable act) {
        Button button = new Button(name);
        button.getStyleClass().setAll("toast-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            remove.accept(this);
            act.run();
        });
        return button;
    }
}
